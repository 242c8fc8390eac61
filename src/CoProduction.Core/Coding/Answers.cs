namespace CoProduction.Coding;

/// <summary>What is known of an activity: for every question of the codebook, which of its answers are still possible.</summary>
/// <remarks>
/// A compact immutable value. <c>default</c> knows nothing: every answer is possible. Two values are equal when the same answers are possible.
/// No question is ever left without a possible answer; answers to different questions may contradict each other, see
/// <see cref="Codebook.Implications"/>.
/// </remarks>
public readonly struct Answers : IEquatable<Answers>
{
    internal Answers(UInt128 excluded) => Excluded = excluded;

    /// <summary>Nothing known of any question.</summary>
    public static Answers Unknown => default;

    /// <summary>The questions of which something is known, in codebook order.</summary>
    public IEnumerable<Question> Questions
    {
        get
        {
            foreach (Question question in Codebook.Questions)
            {
                if (Knows(question))
                {
                    yield return question;
                }
            }
        }
    }

    /// <summary>One bit for each answer that is no longer possible.</summary>
    internal UInt128 Excluded { get; }

    /// <summary>Whether two values allow the same answers.</summary>
    public static bool operator ==(Answers left, Answers right) => left.Equals(right);

    /// <summary>Whether two values differ in an answer that they allow.</summary>
    public static bool operator !=(Answers left, Answers right) => !left.Equals(right);

    /// <summary>The answer to a question, or null while more than one is possible.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public T? Get<T>(Question<T> question)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(question);
        UInt128 possible = question.Mask & ~Excluded;
        return UInt128.PopCount(possible) == 1
            ? Question<T>.ValueOf(question.Options[(int)UInt128.TrailingZeroCount(possible) - question.Options[0].Bit])
            : null;
    }

    /// <summary>These answers with a question answered anew; null makes it unknown.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question does not allow the answer.</exception>
    public Answers With<T>(Question<T> question, T? answer)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(question);
        return Replace(question, answer is { } value ? question.OptionOf(value).Mask : question.Mask);
    }

    /// <summary>These answers with a question answered as one of several, it is not known which.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">No answer is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question does not allow an answer.</exception>
    public Answers WithAnyOf<T>(Question<T> question, params ReadOnlySpan<T> possible)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(question);
        return Replace(question, question.MaskOf(possible));
    }

    /// <summary>These answers with a question answered as one of several of its options.</summary>
    /// <exception cref="ArgumentNullException">The question or an option is null.</exception>
    /// <exception cref="ArgumentException">No option is given, or one belongs to another question.</exception>
    public Answers WithOptions(Question question, params ReadOnlySpan<AnswerOption> possible)
    {
        ArgumentNullException.ThrowIfNull(question);
        UInt128 mask = 0;
        foreach (AnswerOption option in possible)
        {
            ArgumentNullException.ThrowIfNull(option);
            mask |= option.Mask & question.Mask;
            if (option.Question != question)
            {
                throw new ArgumentException($"'{option}' is not an answer to '{question.Id}'.", nameof(possible));
            }
        }

        return mask != 0
            ? Replace(question, mask)
            : throw new ArgumentException($"At least one answer to '{question.Id}' is needed.", nameof(possible));
    }

    /// <summary>The answers to a question that are still possible, in the question's order: never none.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public IReadOnlyList<AnswerOption> Possible(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        UInt128 excluded = Excluded;
        return [.. question.Options.Where(option => (option.Mask & excluded) == 0)];
    }

    /// <summary>Whether anything is known of a question: at least one answer is ruled out.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public bool Knows(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return (Excluded & question.Mask) != 0;
    }

    /// <summary>Whether a question has one definite answer.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public bool Settles(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return UInt128.PopCount(question.Mask & ~Excluded) == 1;
    }

    /// <summary>What is known of some questions only; all others become unknown.</summary>
    /// <exception cref="ArgumentNullException">The list or a question is null.</exception>
    public Answers Only(IEnumerable<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        UInt128 kept = 0;
        foreach (Question question in questions)
        {
            ArgumentNullException.ThrowIfNull(question);
            kept |= question.Mask;
        }

        return new Answers(Excluded & kept);
    }

    /// <inheritdoc/>
    public bool Equals(Answers other) => Excluded == other.Excluded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Excluded.GetHashCode();

    /// <summary>What is known, as in <c>output: publicService; voluntariness: voluntary or partlyVoluntary</c>; <c>nothing known</c> when it is nothing.</summary>
    public override string ToString()
    {
        Answers answers = this;
        string known = string.Join("; ", Questions.Select(answers.Describe));
        return known.Length > 0 ? known : "nothing known";
    }

    /// <summary>What is known of one question, as in <c>voluntariness: voluntary or partlyVoluntary</c>.</summary>
    internal string Describe(Question question) =>
        Knows(question) ? $"{question.Id}: {string.Join(" or ", Possible(question).Select(option => option.Token))}" : $"{question.Id}: unknown";

    private Answers Replace(Question question, UInt128 possible) => new((Excluded & ~question.Mask) | (question.Mask & ~possible));
}
