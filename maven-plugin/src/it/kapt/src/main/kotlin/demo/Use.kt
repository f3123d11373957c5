package demo

/** Inlines a generated constant. */
object Use {

    @JvmStatic
    fun alpha(): Int = WireSignals.ALPHA
}
