package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * All calls of JavaPoet's methods in sources, with the arguments that may be unescaped text: those that are not constants
 * and whose type can hold more than escaped text, valid names and numbers.
 */
final class JavaPoetCalls extends TreePathScanner<Void, Void> {

    private static final String JAVAPOET = CodeBlock.class.getPackageName() + ".";

    private static final String EMIT = JavaPoetCalls.class.getPackageName() + ".";

    /** Types whose values are not text of a spec, except valid identifiers. */
    private static final Set<String> SAFE = Set.of(
            "boolean",
            "int",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Class",
            "javax.lang.model.element.Modifier",
            "javax.lang.model.element.TypeElement",
            "io.github.codetable.processor.naming.Identifier",
            EMIT + "source.PackageName");

    private static final Set<String> CONTAINERS =
            Set.of("java.util.List", "java.lang.Iterable", "java.util.stream.Collector");

    private final Trees trees;
    private final Set<String> escapingTypes;
    private final List<String> raw = new ArrayList<>();
    private int calls;

    private JavaPoetCalls(Trees trees, Set<String> escapingTypes) {
        this.trees = trees;
        this.escapingTypes = escapingTypes;
    }

    /**
     * Finds the calls in sources.
     *
     * @param escapingTypes the simple names of the types that escape text, and may therefore pass it to JavaPoet
     */
    static JavaPoetCalls in(Iterable<? extends JavaFileObject> sources, Set<String> escapingTypes) {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        JavaPoetCalls calls = new JavaPoetCalls(Trees.instance(task), escapingTypes);
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            calls.scan(units, null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return calls;
    }

    /** Returns the number of calls. */
    int count() {
        return calls;
    }

    /** Returns the arguments that may be unescaped text, each with the name of the calling type. */
    List<String> raw() {
        return raw;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        check(call.getArguments(), call.getMethodSelect().toString().endsWith("addJavadoc"));
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void nothing) {
        check(call.getArguments(), false);
        return super.visitNewClass(call, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
        if (element(getCurrentPath()) instanceof ExecutableElement method && isOfJavaPoet(method)) {
            calls++;
            method.getParameters().stream()
                    .filter(parameter -> !isSafe(parameter.asType()))
                    .forEach(parameter -> add(reference));
        }
        return super.visitMemberReference(reference, nothing);
    }

    private void check(List<? extends ExpressionTree> arguments, boolean isJavadoc) {
        if (!(element(getCurrentPath()) instanceof ExecutableElement method) || !isOfJavaPoet(method)) {
            return;
        }
        calls++;
        for (ExpressionTree argument : arguments) {
            boolean isSafe = isJavadoc ? isBuiltJavadoc(argument) : isSafeArgument(argument);
            if (!isSafe && !escapingTypes.contains(typeName())) {
                add(argument);
            }
        }
    }

    /** Whether the argument is a call of a method of {@link Javadoc}. */
    private boolean isBuiltJavadoc(ExpressionTree argument) {
        return element(path(argument)) instanceof ExecutableElement method && isOf(method, EMIT + "javadoc.Javadoc");
    }

    private boolean isSafeArgument(ExpressionTree argument) {
        return isConstant(argument) || isSafe(trees.getTypeMirror(path(argument))) || isSafeAsString(argument);
    }

    private boolean isConstant(ExpressionTree expression) {
        if (expression instanceof LiteralTree) {
            return true;
        }
        if (expression instanceof ParenthesizedTree inner) {
            return isConstant(inner.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
        }
        if (expression instanceof BinaryTree sum) {
            return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
        }
        return element(path(expression)) instanceof VariableElement variable && variable.getConstantValue() != null;
    }

    /** Whether the argument is a call of {@code toString()} on a value of a safe type. */
    private boolean isSafeAsString(ExpressionTree expression) {
        return element(path(expression)) instanceof ExecutableElement method
                && method.getSimpleName().contentEquals("toString")
                && isSafe(method.getEnclosingElement().asType());
    }

    private boolean isSafe(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return SAFE.contains(String.valueOf(type));
        }
        String name = declared.asElement().toString();
        return SAFE.contains(name)
                || name.startsWith(JAVAPOET)
                || CONTAINERS.contains(name)
                        && declared.getTypeArguments().stream().allMatch(this::isSafe);
    }

    private static boolean isOfJavaPoet(ExecutableElement method) {
        return method.getEnclosingElement().toString().startsWith(JAVAPOET);
    }

    private static boolean isOf(ExecutableElement method, String type) {
        return method.getEnclosingElement().toString().equals(type);
    }

    private String typeName() {
        String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
        return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    }

    private void add(ExpressionTree expression) {
        raw.add(typeName() + ": " + expression);
    }

    private Element element(TreePath path) {
        return trees.getElement(path);
    }

    private TreePath path(ExpressionTree expression) {
        return new TreePath(getCurrentPath(), expression);
    }
}
