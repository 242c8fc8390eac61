using System.Runtime.Intrinsics;

namespace CoProduction.Proofs.Reasoning;

/// <summary>The vectors with which this process proves what it proves: all statuses are decided with the widest that the runtime may use.</summary>
public sealed class VectorsTests
{
    private const string Expected = "PROOF_VECTORS";

    [Fact]
    public void They_are_as_wide_as_whoever_runs_the_proofs_says()
    {
        string widest = Vector512.IsHardwareAccelerated ? "512 bits" : Vector256.IsHardwareAccelerated ? "256 bits" : Vector128.IsHardwareAccelerated ? "128 bits" : "none";
        Console.WriteLine($"vectors: {widest}");

        Assert.Equal(Environment.GetEnvironmentVariable(Expected) ?? widest, widest);
    }
}
