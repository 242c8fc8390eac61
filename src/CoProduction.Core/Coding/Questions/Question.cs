using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>A question: its wording, the guidance for coders, the answers it allows and where it comes from.</summary>
/// <remarks>Questions are singletons of their <see cref="Questionnaire"/> and are compared by reference.</remarks>
public abstract class Question
{
    private protected Question(string id, string wording, string guidance, IReadOnlyList<AnswerOption> options, IReadOnlyList<Citation> citations)
    {
        Id = id;
        Wording = wording;
        Guidance = guidance;
        Options = options;
        Citations = citations;
        foreach (AnswerOption option in options)
        {
            option.Question = this;
        }
    }

    /// <summary>The permanent name in JSON, CSV and SQL, such as <c>citizensDeliver</c>.</summary>
    public string Id { get; }

    /// <summary>Earlier names of the question, which are still read and are never written.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<string> FormerIds { get; internal init; } = [];

    /// <summary>The question as it is put to a coder.</summary>
    public string Wording { get; }

    /// <summary>What counts, what does not, and when to leave the question open; empty where the wording says it all.</summary>
    public string Guidance { get; }

    /// <summary>The answers allowed, in order: at least two.</summary>
    public IReadOnlyList<AnswerOption> Options { get; }

    /// <summary>The works that make this question matter: at least one.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>True when the answers are yes and no, which JSON writes as <c>true</c> and <c>false</c>.</summary>
    public bool IsYesNo => this is Question<bool>;

    /// <summary>The questionnaire that the question belongs to.</summary>
    public Questionnaire Questionnaire { get; private set; } = null!;

    internal int Index { get; private set; }

    internal UInt128 Mask { get; private set; }

    /// <summary>The allowed answer with a token, or null where no answer bears it; upper and lower case differ.</summary>
    public AnswerOption? FindOption(string token)
    {
        foreach (AnswerOption option in Options)
        {
            if (string.Equals(option.Token, token, StringComparison.Ordinal))
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>The question's id.</summary>
    public override string ToString() => Id;

    /// <summary>Gives the question its questionnaire and its bits, and returns the first bit that is free after it.</summary>
    internal int Place(Questionnaire questionnaire, int index, int firstBit)
    {
        Questionnaire = Questionnaire is null
            ? questionnaire
            : throw new ArgumentException($"'{Id}' already belongs to '{Questionnaire}'.", nameof(questionnaire));
        Index = index;
        foreach (AnswerOption option in Options)
        {
            option.Bit = firstBit++;
            Mask |= option.Mask;
        }

        return firstBit;
    }
}
