namespace CoProduction;

/// <summary>What tests ask of the context of xunit 3, where xunit 2 runs them.</summary>
internal sealed class TestContext
{
    public static TestContext Current { get; } = new();

    public CancellationToken CancellationToken { get; } = CancellationToken.None;
}
