using System.Numerics;

namespace CoProduction.Endurance;

/// <summary>What is held beyond what was held after the first records.</summary>
internal sealed class Memory
{
    private const int Between = 100_000;
    private const int Warm = 64;

    private long first = -1;
    private long most;
    private long looks;

    public long Growth => most - Math.Max(0, first);

    /// <summary>Looks, now and then: seldom as there is more and more.</summary>
    public void Look()
    {
        long look = looks++;
        if (look != 0 && !BitOperations.IsPow2(look) && look % Between != 0) return;
        long held = GC.GetTotalMemory(forceFullCollection: true);

        // What is made once, however much is read, is there after the first records.
        if (look <= Warm) (first, most) = (held, held);
        most = Math.Max(most, held);
    }
}
