using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>Results as JSON: one array, or a line for each record as soon as it is classified.</summary>
internal static class JsonOutput
{
    public static void WriteArray(IEnumerable<Classified> results, bool isExplained, RecordOutput output)
    {
        output.Ending = "[]\n";
        string before = "[\n";
        foreach (Classified result in results)
        {
            output.Write(before + result.ToJson(isExplained, isIndented: true), ending: "\n]\n");
            before = ",\n";
        }

        output.Finish();
    }

    public static void WriteLines(IEnumerable<Classified> results, bool isExplained, RecordOutput output)
    {
        foreach (Classified result in results)
        {
            output.Write(result.ToJson(isExplained, isIndented: false) + '\n');
        }
    }
}
