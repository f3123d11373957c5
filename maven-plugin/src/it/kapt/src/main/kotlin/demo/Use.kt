package demo

/** Inlines a generated constant, and asks for a code that may be unknown. */
object Use {

    @JvmStatic
    fun alpha(): Int = WireSignals.ALPHA

    @JvmStatic
    fun name(code: Int): String? {
        val signal: Signal? = Signal.forCode(code)
        return signal?.title()
    }
}
