using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction;

/// <summary>One author's test of whether an activity is co-production.</summary>
/// <remarks>Immutable and compared by reference. Your own is made just as the catalogue's are.</remarks>
public sealed class Definition
{
    /// <summary>The permanent name, by convention in kebab case: surname and year, such as <c>brudney-england-1983</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The publication that the definition is taken from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Work Work
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The idea, in our words.</summary>
    public required string Summary { get; init; }

    /// <summary>What an activity must meet to be co-production.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">Two criteria within it share an id, or it does not ask the codebook's questions.</exception>
    public required Criterion Criterion
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            value.RequireFrom(Codebook.Questionnaire, nameof(value));
            HashSet<string> ids = new(StringComparer.Ordinal);
            foreach (Criterion criterion in value.WithParts())
            {
                if (!ids.Add(criterion.Id))
                {
                    throw new ArgumentException($"Two criteria share the id '{criterion.Id}'.", nameof(value));
                }
            }

            field = value;
        }
    }

    /// <summary>Where the text supports more than one reading: what it leaves open and what was chosen here.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Notes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>The name to show.</summary>
    /// <value>By default the work's authors and year, such as <c>Brudney &amp; England (1983)</c>.</value>
    public string Name { get => field ?? Work.ShortName; init; }

    /// <summary>The verdict on some answers: exact under everything that is unknown.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the codebook.</exception>
    public Verdict Assess(Answers answers) => ToVerdict(Criterion.Assess(answers));

    /// <summary>The name to show.</summary>
    public override string ToString() => Name;

    internal static Verdict ToVerdict(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => Verdict.CoProduction,
        CriterionStatus.NotMet => Verdict.NotCoProduction,
        _ => Verdict.Undetermined,
    };
}
