using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>One author's test of whether an activity is co-production.</summary>
/// <remarks>Immutable and compared by reference. Your own is made just as the catalogue's are.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Definition
{
    private string? contentHash;

    /// <summary>The permanent name, by convention in kebab case: surname and year, such as <c>brudney-england-1983</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Id { get; init => field = Required.Text(value); }

    /// <summary>The publication that the definition is taken from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Work Work { get; init => field = Required.Value(value); }

    /// <summary>The idea, in our words.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Summary { get; init => field = Required.Text(value); }

    /// <summary>What an activity must meet to be co-production.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Criterion Criterion { get; init => field = Required.Value(value); }

    /// <summary>The questionnaire whose questions the definition asks.</summary>
    public Questionnaire Questionnaire => Criterion.Questionnaire;

    /// <summary>How often the definition was corrected, counted from 1: each time that some verdict can differ.</summary>
    /// <value>1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Revision
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Sixteen hexadecimal digits that stand for what the definition asks: the same wherever and whenever it asks the same.</summary>
    /// <remarks>
    /// Made of the definition's id, its questionnaire's, and the ids, the composition and the conditions of its criteria. Words, sources and notes have no
    /// part in it, nor have the questionnaire's version and its rules between answers, on which verdicts depend too: a stored result names that version beside it.
    /// </remarks>
    public string ContentHash => Volatile.Read(ref contentHash) ?? Once.Keep(ref contentHash, CoProduction.ContentHash.Of(this));

    /// <summary>Where the text supports more than one reading: what it leaves open and what was chosen here.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Notes { get; init => field = [.. Required.Value(value)]; } = [];

    /// <summary>The name to show.</summary>
    /// <value>By default the work's authors and year, such as <c>Brudney &amp; England (1983)</c>.</value>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string Name
    {
        get => field ?? Work.ShortName;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The criterion with a path such as <c>co-production/voluntary</c>, or with the end of one, such as <c>voluntary</c>, where no other has it.</summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="KeyNotFoundException">No criterion has the path, or several have the end.</exception>
    public Criterion this[string path] => Criterion.Outline.Criteria[Criterion.Outline.PlaceOf(path)];

    /// <summary>The verdict on some answers: exact under everything that is unknown.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the definition's.</exception>
    /// <exception cref="NotSupportedException">The criterion's condition is too large to be reasoned with, even as a diagram.</exception>
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
