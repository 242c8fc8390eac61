using System.Runtime.CompilerServices;

namespace CoProduction.ContractTests.Snapshots;

/// <summary>Compares a text with the approved one by Verify itself, over the same files as the class that stands in for it.</summary>
/// <remarks>Names are written in full because Verify's package may or may not add its namespaces to every file.</remarks>
internal static class Snapshot
{
    public static async Task Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        VerifyTests.VerifySettings settings = new();
        settings.DisableDiff();
        await VerifyXunit.Verifier.Verify(text, extension, settings, sourceFile);
    }
}
