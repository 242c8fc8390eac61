using CoProduction;
using CoProduction.Serialization;

namespace Classify;

/// <summary>Results as JSON: one array, or a line for each activity as soon as it is classified.</summary>
internal static class JsonOutput
{
    public static void WriteArray(IEnumerable<Classification> classifications, bool isExplained, TextWriter output)
    {
        string before = "[\n";
        foreach (Classification classification in classifications)
        {
            output.Write(before);
            output.Write(CoProductionJson.Write(ClassificationRecord.From(classification, isExplained), indented: true));
            before = ",\n";
        }

        if (before[0] == ',')
        {
            output.Write("\n]\n");
        }
    }

    public static void WriteLines(IEnumerable<Classification> classifications, bool isExplained, TextWriter output)
    {
        foreach (Classification classification in classifications)
        {
            output.Write(CoProductionJson.Write(ClassificationRecord.From(classification, isExplained), indented: false) + '\n');
        }
    }
}
