using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class StoreExplanations
{
    public static void Run()
    {
        // snippet
        Classifier classifier = new([Alford2002.Definition]);
        Classification result = classifier.Classify(new Activity("Patients exercise at home after surgery") { Users = true, CitizensDeliver = true });
        string json = CoProductionJson.Classifications.Write(ClassificationRecord.From(result, explained: true));
        ClassificationRecord stored = CoProductionJson.Classifications.Read(json);
        foreach (CriterionRecord criterion in stored.Judgements[0].Criteria)
        {
            Console.WriteLine($"{criterion.Status}: {criterion.Statement} ({string.Join("; ", criterion.Sources.Select(source => source.Text))})");
        }

        Console.WriteLine($"Still open: {string.Join(", ", stored.Judgements[0].Open.Select(open => open.Question))}");
        Console.WriteLine(stored.Judgements[0].Turns[^1].Text);
        // end
    }
}
