using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Coding;

/// <summary>What is known: for every question of a questionnaire, which of its answers are still possible.</summary>
/// <remarks>
/// A compact immutable value. <c>default</c> knows nothing: every answer to every question is possible, and it belongs to no questionnaire until a
/// first answer is given. Two values are equal when the same answers to the same questionnaire are possible. No question is ever left without a
/// possible answer; answers to different questions may contradict each other, see <see cref="Questionnaire.Implications"/>.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<Answers>))]
public readonly struct Answers : IEquatable<Answers>
{
    internal Answers(Questionnaire? questionnaire, AnswerSet excluded)
    {
        Questionnaire = excluded.IsEmpty ? null : questionnaire;
        Excluded = excluded;
    }

    /// <summary>Nothing known of any question.</summary>
    public static Answers Unknown => default;

    /// <summary>The questionnaire that the answers belong to.</summary>
    /// <value>Null while nothing is known.</value>
    public Questionnaire? Questionnaire { get; }

    /// <summary>The questions of which something is known, in their questionnaire's order.</summary>
    public IEnumerable<Question> Questions => Questionnaire?.List(Excluded) ?? [];

    /// <summary>The answers that are no longer possible.</summary>
    internal AnswerSet Excluded { get; }

    /// <summary>Whether two values allow the same answers.</summary>
    public static bool operator ==(Answers left, Answers right) => left.Equals(right);

    /// <summary>Whether two values differ in an answer that they allow.</summary>
    public static bool operator !=(Answers left, Answers right) => !left.Equals(right);

    /// <summary>The answer to a question, or null while more than one is possible.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire.</exception>
    public T? Get<T>(Question<T> question)
        where T : struct
    {
        RequireOwn(question);
        AnswerSet possible = PossibleTo(question);
        return possible.Count == 1
            ? Question<T>.ValueOf(question.Options[possible.First - question.Options[0].Bit])
            : null;
    }

    /// <summary>These answers with a question answered anew; null makes it unknown.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question does not allow the answer.</exception>
    public Answers With<T>(Question<T> question, T? answer)
        where T : struct
    {
        RequireOwn(question);
        return Replace(question, answer is { } value ? question.OptionOf(value).Mask : question.Mask.Answers);
    }

    /// <summary>These answers with a question answered as one of several, it is not known which.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">No answer is given, or the question belongs to another questionnaire.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question does not allow an answer.</exception>
    public Answers WithAnyOf<T>(Question<T> question, params ReadOnlySpan<T> possible)
        where T : struct
    {
        RequireOwn(question);
        return Replace(question, question.MaskOf(possible));
    }

    /// <summary>These answers with a question answered as one of several of its options.</summary>
    /// <exception cref="ArgumentNullException">The question or an option is null.</exception>
    /// <exception cref="ArgumentException">No option is given, one belongs to another question, or the question to another questionnaire.</exception>
    public Answers WithOptions(Question question, params ReadOnlySpan<AnswerOption> possible)
    {
        RequireOwn(question);
        return Replace(question, question.MaskOf(possible, nameof(possible)));
    }

    /// <summary>The answers to a question that are still possible, in the question's order: never none.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire.</exception>
    public IReadOnlyList<AnswerOption> Possible(Question question)
    {
        RequireOwn(question);
        AnswerSet excluded = Excluded;
        return [.. question.Options.Where(option => !excluded.Holds(option.Mask))];
    }

    /// <summary>Whether anything is known of a question: at least one answer is ruled out.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire.</exception>
    public bool Knows(Question question)
    {
        RequireOwn(question);
        return Excluded.Touches(question.Mask);
    }

    /// <summary>Whether a question has one definite answer.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire.</exception>
    public bool Settles(Question question)
    {
        RequireOwn(question);
        return PossibleTo(question).Count == 1;
    }

    /// <summary>What is known of some questions only; all others become unknown.</summary>
    /// <exception cref="ArgumentNullException">The list or a question is null.</exception>
    /// <exception cref="ArgumentException">A question belongs to another questionnaire.</exception>
    public Answers Only(IEnumerable<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        QuestionSet kept = default;
        foreach (Question question in questions)
        {
            RequireOwn(question);
            kept |= question.Mask;
        }

        return new Answers(Questionnaire, Excluded.To(kept));
    }

    /// <inheritdoc/>
    public bool Equals(Answers other) => Excluded == other.Excluded && Questionnaire == other.Questionnaire;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Excluded, Questionnaire);

    /// <summary>What is known, as in <c>output: publicService; voluntariness: voluntary or partlyVoluntary</c>; <c>nothing known</c> when it is nothing.</summary>
    public override string ToString()
    {
        Answers answers = this;
        string known = string.Join("; ", Questions.Select(answers.Describe));
        return known.Length > 0 ? known : "nothing known";
    }

    /// <summary>What is known of one question, as in <c>voluntariness: voluntary or partlyVoluntary</c>.</summary>
    internal string Describe(Question question) =>
        Knows(question) ? $"{question.Id}: {Prose.Or(Possible(question).Select(option => option.Token))}" : $"{question.Id}: unknown";

    /// <summary>Refuses answers to another questionnaire; those that know nothing belong to any.</summary>
    internal void RequireFrom(Questionnaire questionnaire, string parameter)
    {
        if (Questionnaire is { } own && own != questionnaire)
        {
            throw new ArgumentException($"Answers to '{questionnaire}' are needed; these belong to {own.Beside(questionnaire)}.", parameter);
        }
    }

    private void RequireOwn(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (Questionnaire is { } own && own != question.Questionnaire)
        {
            throw new ArgumentException(
                $"'{question.Id}' is a question of '{question.Questionnaire}'; these answers belong to {own.Beside(question.Questionnaire)}.", nameof(question));
        }
    }

    private AnswerSet PossibleTo(Question question) => question.Mask.Answers.Without(Excluded);

    private Answers Replace(Question question, AnswerSet possible) =>
        new(question.Questionnaire, Excluded.ToOthersThan(question.Mask) | question.Mask.Answers.Without(possible));
}
