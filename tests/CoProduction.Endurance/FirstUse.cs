using System.Text;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Json;
using CoProduction.RuleFiles;
using CoProduction.Sql;
using CoProduction.Tables;
using CoProduction.TestTables;

namespace CoProduction.Endurance;

/// <summary>Everything is used for the first time by 16 threads together: each thread says what the others say.</summary>
internal static class FirstUse
{
    private const int Threads = 16;

    public static int Run(TextWriter output)
    {
        using Barrier start = new(Threads);
        string[] told = new string[Threads];
        Thread[] all = [.. Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                told[index] = Told();
            }
            catch (Exception exception)
            {
                told[index] = $"{index}: {exception}";
            }
        }))];
        foreach (Thread thread in all) thread.Start();
        foreach (Thread thread in all) thread.Join();
        string alone = Told();
        string[] others = [.. told.Where(text => text != alone)];
        output.WriteLine($"{Threads} threads on first use, {alone.Length} letters each: {others.Length} differ from what one thread says alone");
        foreach (string other in others.Take(1)) output.WriteLine(other[..Math.Min(2000, other.Length)]);
        return others.Length == 0 ? 0 : 1;
    }

    private static string Told()
    {
        const string json = """{"id":"a","title":"Parents clean","answers":{"citizensDeliver":true,"users":false,"voluntariness":["voluntary","partlyVoluntary"]}}""";
        Activity activity = CoProductionJson.Activities.Validating().Read(json);
        Classification result = Classifier.Default.Classify(activity);
        StringBuilder all = new();
        all.Append(result).AppendLine(result.ToMarkdown()).AppendLine(CoProductionJson.Classifications.Write(ClassificationRecord.From(result)));
        all.AppendLine(result.Judgements[0].Explain());
        all.AppendLine(string.Join('\n', CoProductionTables.Described.Validating().ReadMany(new MemoryStream("title,users\nBus,perhaps\n"u8.ToArray()))));
        all.AppendLine(CoProductionRules.Definitions.Write(Alford1998.Definition)).Append(DefinitionComparison.Of(Alford1998.Definition, Sharp1980.Definition)).AppendLine();
        all.Append(TestTable.Of(BrudneyEngland1983.Definition)).Append(new SqlWriter(SqlDialect.Sqlite).View([Alford1998.Definition]));
        all.Append(CodebookFormat.Turtle.Write(Codebook.Questionnaire));
        return all.ToString();
    }
}
