using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>Results as JSON: one array, or a line for each record as soon as it is classified.</summary>
internal static class JsonOutput
{
    public static void WriteArray(Results results, RecordOutput output)
    {
        output.Ending = "[]\n";
        string before = "[\n";
        foreach (Classified result in results.Records)
        {
            output.Write(before + Line.Json(result.ToJson(results.Request.IsExplained, isIndented: true)), ending: "\n]\n");
            before = ",\n";
        }

        output.Finish();
    }

    public static void WriteLines(Results results, RecordOutput output)
    {
        foreach (Classified result in results.Records)
        {
            output.Write(Line.Json(result.ToJson(results.Request.IsExplained, isIndented: false)) + '\n');
        }
    }
}
