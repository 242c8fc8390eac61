using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>A question: its wording, the guidance for coders, the answers it allows and where it comes from.</summary>
/// <remarks>
/// Questions are singletons of their <see cref="Questionnaire"/> and are compared by reference. Only a <see cref="QuestionnaireBuilder"/> makes them, and
/// each belongs to its questionnaire from the first.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public abstract class Question
{
    private protected Question(Questionnaire questionnaire, QuestionText text)
    {
        (Questionnaire, (Index, int firstBit)) = (questionnaire, questionnaire.NextPlace);
        Id = text.Id;
        Wording = text.Wording;
        Guidance = text.Guidance;
        Citations = text.Citations;
        FormerIds = text.FormerIds;
        IsOrdered = text.IsOrdered;
        Options = [.. text.Answers.Select((answer, place) => new AnswerOption(this, firstBit + place, answer))];
        foreach (AnswerOption option in Options)
        {
            Mask |= new QuestionSet(option.Mask);
        }
    }

    /// <summary>The permanent name in JSON, CSV and SQL, such as <c>citizensDeliver</c>.</summary>
    public string Id { get; }

    /// <summary>Earlier names of the question, which are still read and are never written.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<string> FormerIds { get; }

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

    /// <summary>Whether the options rise or fall in their order, so that some are nearer to each other than others.</summary>
    /// <remarks>It has no part in any verdict: agreement between coders can be measured by it.</remarks>
    public bool IsOrdered { get; }

    /// <summary>The questionnaire that the question belongs to.</summary>
    public Questionnaire Questionnaire { get; }

    internal int Index { get; }

    /// <summary>This question alone.</summary>
    internal QuestionSet Mask { get; }

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

    /// <summary>The condition that the answer is one of the question's options, whatever their type.</summary>
    /// <exception cref="ArgumentNullException">The option is null.</exception>
    /// <exception cref="ArgumentException">The option belongs to another question.</exception>
    public Condition Is(AnswerOption option) => Is([option]);

    /// <summary>The condition that the answer is among some of the question's options, whatever their type.</summary>
    /// <exception cref="ArgumentNullException">An option is null.</exception>
    /// <exception cref="ArgumentException">No option is given, or one belongs to another question.</exception>
    public Condition Is(params ReadOnlySpan<AnswerOption> options) => new AnswerCondition(this, MaskOf(options, nameof(options)));

    /// <summary>The question's id.</summary>
    public override string ToString() => Id;

    /// <summary>The allowed answer that stands for a value, which comes boxed: so it is compiled once and not for each vocabulary.</summary>
    private protected AnswerOption OptionWith(object value)
    {
        foreach (AnswerOption option in Options)
        {
            if (option.Value.Equals(value))
            {
                return option;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"'{Id}' does not allow this answer.");
    }

    /// <summary>Some of the question's options as a set: at least one.</summary>
    internal AnswerSet MaskOf(ReadOnlySpan<AnswerOption> options, string parameter)
    {
        AnswerSet mask = default;
        foreach (AnswerOption option in options)
        {
            ArgumentNullException.ThrowIfNull(option, parameter);
            mask |= option.Question == this ? option.Mask : throw NotAnswering(option, parameter);
        }

        return !mask.IsEmpty ? mask : throw new ArgumentException($"At least one answer to '{Id}' is needed.", parameter);
    }

    private ArgumentException NotAnswering(AnswerOption option, string parameter) => new(
        option.Question.Id == Id ? $"'{option}' is an answer to another question called '{Id}'." : $"'{option}' is not an answer to '{Id}'.", parameter);
}
