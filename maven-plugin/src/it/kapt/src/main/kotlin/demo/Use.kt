package demo

/** Has a value of its own of the generated constant, as every class has that the compiler copies one into. */
object Use {

    @JvmStatic
    fun alpha(): Int = WireSignals.ALPHA
}
