namespace CoProduction.Cli.Classifying;

/// <summary>Results as JSON: one array, or a line for each record as soon as it is classified.</summary>
internal static class JsonOutput
{
    public static void WriteArray(IEnumerable<Classified> results, bool isExplained, TextWriter output)
    {
        string before = "[\n";
        foreach (Classified result in results)
        {
            output.Write(before);
            output.Write(result.ToJson(isExplained, isIndented: true));
            before = ",\n";
        }

        if (before[0] == ',')
        {
            output.Write("\n]\n");
        }
    }

    public static void WriteLines(IEnumerable<Classified> results, bool isExplained, TextWriter output)
    {
        foreach (Classified result in results)
        {
            output.Write(result.ToJson(isExplained, isIndented: false) + '\n');
        }
    }
}
