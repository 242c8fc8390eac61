using CoProduction.Json;

namespace CoProduction.Cli.Classifying;

/// <summary>The result on one record: on an activity by itself, or on an initiative with its activities.</summary>
internal sealed class Classified
{
    private Classified(InitiativeClassification? initiative, IReadOnlyList<Classification> activities)
    {
        Initiative = initiative;
        Activities = activities;
    }

    /// <summary>The result on the initiative, or null where the record is an activity.</summary>
    public InitiativeClassification? Initiative { get; }

    /// <summary>The results on the activities: one where the record is an activity.</summary>
    public IReadOnlyList<Classification> Activities { get; }

    /// <summary>The rows of a table: an initiative stands before its activities.</summary>
    public IEnumerable<Row> Rows => Initiative is null
        ? Activities.Select(activity => Row.Of(activity))
        : Activities.Select(activity => Row.Of(activity, Initiative.Initiative)).Prepend(Row.Of(Initiative));

    public static Classified Of(Located<IDescribed> record, Classifier classifier)
    {
        if (record.Value is not Initiative described)
        {
            return new Classified(null, [classifier.Classify((Activity)record.Value!)]);
        }

        InitiativeClassification initiative = classifier.Classify(described);
        return new Classified(initiative, initiative.Activities);
    }

    public string Explain() => Initiative?.Explain() ?? Activities[0].Explain();

    public string ToMarkdown() => Initiative?.ToMarkdown() ?? Activities[0].ToMarkdown();

    public string ToJson(bool isExplained, bool isIndented) => Initiative is null
        ? CoProductionJson.Classifications.Write(ClassificationRecord.From(Activities[0], isExplained), isIndented)
        : CoProductionJson.InitiativeClassifications.Write(InitiativeClassificationRecord.From(Initiative, isExplained), isIndented);
}
