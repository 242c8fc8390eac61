using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class StoreExplanations
{
    public static void Run()
    {
        // snippet
        Classifier classifier = new([Alford2002.Clients]);
        Classification result = classifier.Classify(new Activity("Patients exercise at home after surgery") { Users = true, CitizensDeliver = true });
        string json = CoProductionJson.Classifications.Write(ClassificationRecord.From(result, explained: true));
        ClassificationRecord stored = CoProductionJson.Classifications.Read(json);
        JudgementRecord alford = stored.Judgements![0];
        foreach (CriterionRecord criterion in alford.Criteria)
        {
            Console.WriteLine($"{criterion.Status}: {criterion.Statement} ({string.Join("; ", criterion.Sources.Select(source => source.Text))})");
        }

        Console.WriteLine($"Still open: {string.Join(", ", alford.Open.Select(open => open.Question))}");
        Console.WriteLine(alford.Turns[^1].Text);
        // end
    }
}
