package io.github.codetable.processor.naming;

import java.util.Set;

/** The public types of {@code java.lang}, which Java sources use without an import. */
public final class JavaLang {

    /** The types of JDK 17 and JDK 25 together. A fixed list gives a spec the same result on every JDK. */
    private static final Set<String> TYPES = Set.of("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
            NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle
            Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission
            SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
            """.split("\\s+"));

    private JavaLang() {}

    /** Returns true if the name is the simple name of a public type of {@code java.lang}. */
    public static boolean isType(String name) {
        return TYPES.contains(name);
    }
}
