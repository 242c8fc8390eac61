using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Practice;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>Says of an activity, under each of its definitions, whether it is co-production, places it in its typologies and shows its cautions.</summary>
/// <remarks>Immutable and safe for use by several threads at once. Conditions are compiled at their first use.</remarks>
public sealed class Classifier
{
    private readonly Definition[] definitions;

    /// <summary>A classifier over chosen definitions, your own included, and chosen typologies and cautions.</summary>
    /// <exception cref="ArgumentNullException">The list of definitions, or a member of a list, is null.</exception>
    /// <exception cref="ArgumentException">There is no definition, or two definitions, two typologies or two cautions share an id.</exception>
    public Classifier(IEnumerable<Definition> definitions, IEnumerable<Typology>? typologies = null, IEnumerable<Caution>? cautions = null)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        this.definitions = [.. definitions];
        Typologies = [.. typologies ?? []];
        Cautions = [.. cautions ?? []];
        if (this.definitions.Length == 0)
        {
            throw new ArgumentException("At least one definition is needed.", nameof(definitions));
        }

        RequireUnique(this.definitions, definition => definition.Id, nameof(definitions));
        RequireUnique(Typologies, typology => typology.Id, nameof(typologies));
        RequireUnique(Cautions, caution => caution.Id, nameof(cautions));
    }

    /// <summary>
    /// The classifier over every definition and typology of <see cref="DefinitionCatalog"/>, with the cautions of <see cref="PracticeCatalog"/>.
    /// </summary>
    public static Classifier Default { get; } = new(DefinitionCatalog.Definitions, DefinitionCatalog.Typologies, PracticeCatalog.Cautions);

    /// <summary>The definitions applied, in order.</summary>
    public IReadOnlyList<Definition> Definitions => definitions;

    /// <summary>The typologies applied, in order.</summary>
    public IReadOnlyList<Typology> Typologies { get; }

    /// <summary>The cautions looked for, in order; they never move a verdict.</summary>
    public IReadOnlyList<Caution> Cautions { get; }

    /// <summary>Judges an activity under every definition, places it in every typology and shows the cautions whose sign its answers meet.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public Classification Classify(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Premises premises = new(activity.Answers);
        Judgement[] judgements = Array.ConvertAll(definitions, definition => new Judgement(definition, activity, premises));
        return new Classification(activity, judgements, this, premises);
    }

    /// <summary>Classifies each activity of an initiative by itself, and judges the initiative by them under every definition.</summary>
    /// <exception cref="ArgumentNullException">The initiative is null.</exception>
    public InitiativeClassification Classify(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return new InitiativeClassification(initiative, definitions, [.. initiative.Activities.Select(Classify)]);
    }

    /// <summary>Writes the verdict under each definition, in order, and nothing else: it allocates no memory once the conditions are compiled.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer places than definitions, or the answers belong to another questionnaire than the codebook.
    /// </exception>
    public void Assess(in Answers answers, Span<Verdict> verdicts)
    {
        if (verdicts.Length < definitions.Length)
        {
            throw new ArgumentException($"{definitions.Length} places are needed, one for each definition.", nameof(verdicts));
        }

        Theory codebook = Theory.OfCodebook;
        answers.RequireFrom(codebook.Questionnaire, nameof(answers));
        AnswerSet excluded = answers.Excluded;
        if (codebook.IsBroken(excluded))
        {
            // Undetermined is the default verdict.
            verdicts[..definitions.Length].Clear();
            return;
        }

        for (int index = 0; index < definitions.Length; index++)
        {
            verdicts[index] = Definition.ToVerdict(definitions[index].Criterion.Compiled.Evaluate(excluded));
        }
    }

    private static void RequireUnique<T>(IReadOnlyList<T> items, Func<T, string> idOf, string parameter)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (T item in items)
        {
            ArgumentNullException.ThrowIfNull(item, parameter);
            if (!ids.Add(idOf(item)))
            {
                throw new ArgumentException($"Two share the id '{idOf(item)}'.", parameter);
            }
        }
    }
}
