namespace CoProduction.ContractTests.Conventions;

/// <summary>Fails with the whole list of what was found, one to a line.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        Assert.True(found.Length == 0, $"{found.Length} found:\n{string.Join('\n', found)}");
    }
}
