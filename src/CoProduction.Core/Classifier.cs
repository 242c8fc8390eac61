using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Practice;
using CoProduction.Reasoning;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>Says of an activity, under each of its definitions, whether it is co-production, places it in its typologies and shows its cautions.</summary>
/// <remarks>Immutable and safe for use by several threads at once. Conditions are compiled at their first use.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Classifier
{
    private StatusTable? table;

    /// <summary>A classifier over chosen definitions, your own included, and chosen typologies and cautions.</summary>
    /// <exception cref="ArgumentNullException">The list of definitions, or a member of a list, is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no definition, two definitions, two typologies or two cautions share an id, or they ask questions of different questionnaires.
    /// </exception>
    public Classifier(IEnumerable<Definition> definitions, IEnumerable<Typology>? typologies = null, IEnumerable<Caution>? cautions = null)
    {
        Definitions = DefinitionSet.From(definitions);
        Typologies = [.. typologies ?? []];
        Cautions = [.. cautions ?? []];
        Members.RequireAlike("typologies", Typologies, typology => typology.Id, typology => typology.Kinds[0].Criterion, Questionnaire, nameof(typologies));
        Members.RequireAlike("cautions", Cautions, caution => caution.Id, caution => caution.Sign, Questionnaire, nameof(cautions));
    }

    /// <summary>
    /// The classifier over every definition and typology of <see cref="DefinitionCatalog"/>, with the cautions of <see cref="PracticeCatalog"/>.
    /// </summary>
    public static Classifier Default { get; } = new(DefinitionCatalog.Definitions, DefinitionCatalog.Typologies, PracticeCatalog.Cautions);

    /// <summary>The definitions applied, in order.</summary>
    public DefinitionSet Definitions { get; }

    /// <summary>The typologies applied, in order.</summary>
    public IReadOnlyList<Typology> Typologies { get; }

    /// <summary>The cautions looked for, in order; they never move a verdict.</summary>
    public IReadOnlyList<Caution> Cautions { get; }

    /// <summary>The questionnaire whose questions all of them ask.</summary>
    public Questionnaire Questionnaire => Definitions.Questionnaire;

    /// <summary>The conditions of all definitions, to be decided together; made at first use.</summary>
    private StatusTable Table => Volatile.Read(ref table)
        ?? Once.Keep(ref table, new StatusTable(Questionnaire.Theory, [.. Definitions.Select(definition => definition.Criterion.Compiled)]));

    /// <summary>Judges an activity under every definition, places it in every typology and shows the cautions whose sign its answers meet.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    /// <exception cref="ArgumentException">The activity's answers or evidence belong to another questionnaire than the classifier's.</exception>
    public Classification Classify(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.RequireFrom(Questionnaire, nameof(activity));
        Premises premises = new(activity.Answers, Questionnaire);
        return new Classification(activity, [.. Definitions.Select(definition => new Judgement(definition, activity, premises))], this, premises);
    }

    /// <summary>Classifies each activity of an initiative by itself, and judges the initiative by them under every definition.</summary>
    /// <exception cref="ArgumentNullException">The initiative is null.</exception>
    /// <exception cref="ArgumentException">An activity's answers or evidence belong to another questionnaire than the classifier's.</exception>
    public InitiativeClassification Classify(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return new InitiativeClassification(initiative, Definitions, [.. initiative.Activities.Select(Classify)]);
    }

    /// <summary>Writes the verdict under each definition, in order, and nothing else: it allocates no memory once the conditions are compiled.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer places than definitions, or the answers belong to another questionnaire than the classifier's.
    /// </exception>
    public void Assess(in Answers answers, Span<Verdict> verdicts)
    {
        int count = Definitions.Count;
        if (verdicts.Length < count)
        {
            throw new ArgumentException($"{count} places are needed, one for each definition.", nameof(verdicts));
        }

        answers.RequireFrom(Questionnaire, nameof(answers));

        // The verdicts have the numbers of the statuses.
        Table.Evaluate(answers.Excluded, MemoryMarshal.Cast<Verdict, int>(verdicts));
    }

    /// <summary>What of what a result was made with differs from what this classifier would make it with: a warning each.</summary>
    /// <remarks>
    /// Wherever a stored result was read, also by <c>JsonSerializer</c>. The formats of results tell the same of <see cref="Default"/> in reading. A
    /// questionnaire or a definition of which this classifier knows nothing is passed over.
    /// </remarks>
    /// <exception cref="ArgumentNullException">What it was made with is null.</exception>
    public IReadOnlyList<Problem> Differences(MadeWith made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return [.. Departures(made).Select(departure => new Problem
        {
            Code = ProblemCodes.OtherVersion,
            Severity = ProblemSeverity.Warning,
            Path = $"$.madeWith.{departure.Property}",
            Message = departure.Message,
        })];
    }

    /// <summary>What of what a result was made with differs from what this classifier would use: the property that says so, and a sentence.</summary>
    internal IEnumerable<(string Property, string Message)> Departures(MadeWith made)
    {
        if (made.Questionnaire == Questionnaire.Id && made.Version != Questionnaire.Version)
        {
            yield return ("version", $"It was made with version {Quoted.Of(made.Version)} of {Questionnaire.Called}; this is '{Questionnaire.Version}'.");
        }

        if (made.Questionnaire == Questionnaire.Id && made.Version == Questionnaire.Version && made.Hash is { } hash && hash != Questionnaire.ContentHash)
        {
            yield return ("hash", $"It was made with {Questionnaire.Called} in the same version, but with other questions, answers or rules.");
        }

        if (made.Library != MadeWith.ThisLibrary)
        {
            yield return ("library", $"It was made with version {Quoted.Of(made.Library)} of the library; this is '{MadeWith.ThisLibrary}'.");
        }

        foreach (Definition definition in Definitions)
        {
            if (made.Definitions.TryGetValue(definition.Id, out DefinitionVersion? used)
                && used != new DefinitionVersion(definition.Revision, definition.ContentHash))
            {
                string now = used.Revision == definition.Revision ? "asks something else here" : $"is at revision {definition.Revision} here";
                yield return ("definitions", $"It was made with revision {used.Revision} of '{definition.Id}', which {now}.");
            }
        }

        foreach (Typology typology in Typologies)
        {
            if (made.Typologies?.TryGetValue(typology.Id, out string? kinds) == true && kinds != typology.ContentHash)
            {
                yield return ("typologies", $"It was made with kinds of '{typology.Id}' that ask something else here.");
            }
        }
    }
}
