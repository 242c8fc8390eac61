using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Json;
using CoProduction.Practice;
using CoProduction.Schemas;
using CoProduction.TestTables;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.AotSmoke;

/// <summary>Does real work and notes what comes out otherwise than it should.</summary>
internal sealed class Checks
{
    private readonly List<string> failures = [];

    private int made;

    public Classification Classify(Activity activity, string counts, string not)
    {
        Classification result = Classifier.Default.Classify(activity);
        Same(Verdict.CoProduction, result[counts].Verdict, $"{counts} on {activity}");
        Same(Verdict.NotCoProduction, result[not].Verdict, $"{not} on {activity}");
        Same(Agreement.Contested, result.Agreement, $"agreement on {activity}");
        Span<Verdict> verdicts = stackalloc Verdict[Classifier.Default.Definitions.Count];
        Classifier.Default.Assess(activity.Answers, verdicts);
        Same(string.Join(' ', result.Judgements.Select(judgement => judgement.Verdict)), string.Join(' ', verdicts.ToArray()), "verdicts alone");
        return result;
    }

    public void Explain(params ReadOnlySpan<Classification> classifications)
    {
        foreach (Classification classification in classifications)
        {
            int findings = classification.Judgements.Sum(judgement => judgement.Findings.Count);
            string text = classification.Explain();
            Same(findings, text.Split('\n').Count(line => line.TrimStart().StartsWith('[')), "findings explained");
            bool isWhole = classification.Judgements.All(judgement => text.Contains(judgement.ToString(), StringComparison.Ordinal));
            Same(true, isWhole, "judgements explained");
            Same(true, classification.ToMarkdown().StartsWith("## ", StringComparison.Ordinal), "Markdown");
        }
    }

    public InitiativeClassification Classify(Initiative initiative, string counts, string not)
    {
        InitiativeClassification result = Classifier.Default.Classify(initiative);
        Same(Verdict.CoProduction, result[counts].Verdict, $"{counts} on {initiative}");
        Same(Verdict.NotCoProduction, result[not].Verdict, $"{not} on {initiative}");
        Same(initiative.Activities.Count, result[not].Deciding.Count, "activities that decide where none counts");
        Same(initiative, CoProductionJson.Initiatives.Read(CoProductionJson.Initiatives.Write(initiative)), "an initiative after a JSON round trip");
        InitiativeClassificationRecord record = InitiativeClassificationRecord.From(result, explained: true);
        Same(record, CoProductionJson.InitiativeClassifications.Read(CoProductionJson.InitiativeClassifications.Write(record)), "a result on it after a JSON round trip");
        Same<IDescribed?>(initiative, CoProductionJson.Described.ReadMany(CoProductionJson.Initiatives.Write(initiative))[0].Value, "an initiative read as a record");
        Same(true, new InitiativeValidator().Validate(initiative).IsValid, "a valid initiative");
        Same(true, result.Activities.All(activity => result.Explain().Contains(activity.Explain(), StringComparison.Ordinal)), "activities explained");
        return result;
    }

    public void Assess()
    {
        ChecklistResult result = Readiness.Checklist.Assess(Answers.Unknown.With(Readiness.EvaluatesItself, true).With(Readiness.HoldsDialogue, false));
        Same("0 1 3", $"{result.Present.Count} {result.Absent.Count} {result.Unknown.Count}", "items present, absent and unknown");
        Same(true, result.ToString().Contains("Interaction capabilities: absent. ", StringComparison.Ordinal), "a checklist in words");
        Same(true, result.Explain().Contains("Sharma et al. (2014)", StringComparison.Ordinal), "the sources of a checklist");
        Activity survey = new("Residents are asked for views")
        {
            Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
        };
        Same("tokenism", string.Join(' ', Classifier.Default.Classify(survey).Cautions.Select(caution => caution.Caution.Id)), "cautions");
    }

    public void Describe()
    {
        foreach ((string kind, JsonElement schema) in JsonSchemas.All(Codebook.Questionnaire))
        {
            Same("object", schema.GetProperty("type").GetString(), $"the schema of {kind}");
            Same(JsonSchemas.Write(schema), JsonSchemas.Write(JsonDocument.Parse(JsonSchemas.Write(schema)).RootElement), $"the schema of {kind} after a round trip");
        }

        foreach (CodebookFormat format in CodebookFormat.All)
        {
            string text = format.Write(Codebook.Questionnaire, DefinitionCatalog.Definitions, DefinitionCatalog.Typologies);
            Same(true, text.Contains("voluntariness", StringComparison.Ordinal), $"the codebook as {format}");
        }
    }

    public void Reason(Classification classification, string counts, string not)
    {
        Judgement failed = classification[not];
        Counterfactual nearest = failed.Counterfactuals(Verdict.CoProduction).First();
        Same(Verdict.CoProduction, failed.Definition.Assess(nearest.Answers), "the verdict after the nearest change");
        Same(true, nearest.ToString().StartsWith("It would count under ", StringComparison.Ordinal), "a change in words");
        Contrast? contrast = classification.Contrast(classification[counts].Definition, failed.Definition);
        Same(failed.Reasons[0].ToString(), contrast?.WhyNotCounted.ToString(), "why one of two definitions does not count");
        Same(0, OpenQuestionRanking.Of([classification]).Ranks.Count(rank => rank.VerdictCount == 0), "ranks without a verdict");
        Interview interview = new([failed.Definition], classification.Activity with { Answers = Answers.Unknown });
        while (interview.PlanNext() is { } next)
        {
            interview = interview.Answer(next.Question, [.. classification.Activity.Answers.Possible(next.Question)]);
        }

        Same(Verdict.NotCoProduction, interview.Classify()[not].Verdict, "the verdict after an interview");
    }

    public void Compare()
    {
        var map = DefinitionMap.Of(DefinitionCatalog.Definitions);
        Same(DefinitionCatalog.Definitions.Count * (DefinitionCatalog.Definitions.Count - 1) / 2, map.Comparisons.Count, "pairs compared");
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            var table = TestTable.Of(definition);
            Same(true, table.Activities.All(activity => definition.Assess(activity.Answers) == activity.Verdict), $"the test table of {definition.Id}");
        }
    }

    public void Validate()
    {
        Activity wrong = new(" ") { CitizensDeliver = true, Behaviour = Behaviour.Passive };
        ValidationResult result = new ActivityValidator().Validate(wrong);
        Same("CPV001 CPV016", string.Join(' ', result.Errors.Select(failure => failure.ErrorCode)), "codes of what validation found");
        Same(true, new ActivityValidator().Validate(Examples.Preschool).IsValid, "a valid activity");
        Same(false, new DefinitionValidator(DefinitionCatalog.Definitions).Validate(BrudneyEngland1983.Definition).HasErrors(), "a definition without errors");
        Same(true, new TypologyValidator(DefinitionCatalog.Typologies).Validate(Whitaker1980.Typology).IsValid, "valid kinds");
        Same(true, new ActivityValidator().Validate(Examples.Hospice).IsValid, "another valid activity");
    }

    public void RoundTrip(params ReadOnlySpan<Activity> activities)
    {
        foreach (Activity activity in activities)
        {
            Same(activity, CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity)), "an activity after a JSON round trip");
        }

        JsonTypeInfo<Activity> type = (JsonTypeInfo<Activity>)CoProductionJson.Options.GetTypeInfo(typeof(Activity));
        Activity? again = JsonSerializer.Deserialize(JsonSerializer.Serialize(activities[0], type), type);
        Same(activities[0], again, "an activity after a serializer's round trip");

        ClassificationRecord record = ClassificationRecord.From(Classifier.Default.Classify(activities[0]), explained: true);
        Same(record, CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(record)), "a result after a JSON round trip");

        Study study = new(activities[0], activities[0].Answers, new() { [Verdict.CoProduction] = 1 }, Classifier.Default.Classify(activities[0]));
        string json = JsonSerializer.Serialize(study, StudyJson.Default.Study);
        StoredStudy? stored = JsonSerializer.Deserialize(json, StudyJson.Default.StoredStudy);
        Same(activities[0], stored?.Activity, "an activity in a type of one's own");
        Same(activities[0].Answers, stored?.Answers, "answers in a type of one's own");
        Same(1, stored?.Counts[Verdict.CoProduction], "a vocabulary in a type of one's own");
        Same(ClassificationRecord.From(study.Result), stored?.Result, "a classification in a type of one's own");

        ReadOnlySpan<byte> faulty = """{ "title": "Parents cook", "answers": { "powr": 1 } }"""u8;
        bool isRead = CoProductionJson.Activities.TryRead(faulty, out _, out IReadOnlyList<Problem> problems);
        Same(false, isRead, "faulty JSON is read");
        Same(1, problems.Count, "problems of faulty JSON");
    }

    public int Report()
    {
        foreach (string failure in failures)
        {
            Console.Error.WriteLine(failure);
        }

        Console.WriteLine(failures.Count == 0 ? $"All {made} checks come out as expected." : $"{failures.Count} came out otherwise.");
        return failures.Count == 0 ? 0 : 1;
    }

    public void Same<T>(T expected, T actual, string what)
    {
        made++;
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            failures.Add($"{what}: expected {expected}, and was {actual}");
        }
    }
}
