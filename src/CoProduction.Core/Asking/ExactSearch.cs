using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>The fewest expected questions, by dynamic programming over what is known, with a bound on the work.</summary>
/// <remarks>
/// The value of a state is 0 where nothing is left to ask, and otherwise 1 and the least, over the questions that still matter, of the expected value
/// of the states to which the answers lead. Of questions that could change places, the first stands for all. A question is given up as soon as it cannot be better than the best found.
/// </remarks>
internal sealed class ExactSearch(Agenda agenda, int maxSteps, CancellationToken cancellationToken)
{
    private const double Tolerance = 1e-12;

    /// <summary>How many steps the chance of an answer is, beside what its prospect takes.</summary>
    private const int StepsForChance = 100;

    private readonly Chances chances = agenda.Chances;
    private readonly Dictionary<Prospect, State> states = [];
    private long steps;

    /// <summary>Whether more would have to be looked at than the bound allows.</summary>
    private bool IsSpent => steps > maxSteps;

    /// <summary>The best question and how many are expected with it, or null where the bound does not suffice.</summary>
    /// <exception cref="OperationCanceledException">The search is no longer wanted.</exception>
    public (Question Question, double Expected)? Best(AnswerSet excluded)
    {
        State state = StateOf(Prospect.From(agenda, excluded));
        double expected = Value(state, double.PositiveInfinity);
        return IsSpent ? null : (state.Best!, expected);
    }

    /// <summary>The value of a state where it is below a limit; otherwise some number, at least the limit, that the value is not below.</summary>
    private double Value(State state, double limit)
    {
        if (state.IsExact || state.AtLeast >= limit || IsSpent)
        {
            return state.AtLeast;
        }

        double least = limit;
        double atLeast = double.PositiveInfinity;
        state.Choices ??= ChoicesIn(state);
        foreach (Choice choice in state.Choices.OrderBy(choice => choice.AtLeast))
        {
            double value = Value(choice, least - Tolerance);
            atLeast = Math.Min(atLeast, value);
            if (value < least - Tolerance)
            {
                (least, state.Best) = (value, choice.Question);
            }
        }

        if (!IsSpent)
        {
            (state.AtLeast, state.IsExact) = (atLeast, least < limit);
        }

        return atLeast;
    }

    /// <summary>The expected value of asking a question, worked out answer by answer until it reaches a limit.</summary>
    private double Value(Choice choice, double limit)
    {
        double value = choice.AtLeast;
        foreach ((State state, double probability) in choice.Outcomes)
        {
            if (value >= limit)
            {
                return value;
            }

            // Another answer may have led to the same state, and raised its bound: the value is worked out anew.
            double others = choice.AtLeast - (probability * state.AtLeast);
            Value(state, (limit - others) / probability);
            value = choice.AtLeast;
        }

        return value;
    }

    private Choice[] ChoicesIn(State state) => [.. state.Prospect.Choices(chances).Select(question => ChoiceOf(question, state))];

    private Choice ChoiceOf(Question question, State state)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Outcome[] outcomes = chances.Of(question, state.Prospect.Excluded);
        steps += outcomes.Length * (StepsForChance + ((long)state.Prospect.Size * state.Prospect.Size));
        return new Choice(question, [.. outcomes.Select(outcome => (StateOf(state.Prospect.After(outcome.Excluded)), outcome.Probability))]);
    }

    private State StateOf(Prospect prospect)
    {
        if (!states.TryGetValue(prospect, out State? state))
        {
            state = new State(prospect);
            states.Add(prospect, state);
        }

        return state;
    }

    private sealed class State(Prospect prospect)
    {
        public Prospect Prospect => prospect;

        public Choice[]? Choices { get; set; }

        public double AtLeast { get; set; } = prospect.Askable.IsEmpty ? 0 : 1;

        public bool IsExact { get; set; } = prospect.Askable.IsEmpty;

        public Question? Best { get; set; }
    }

    private sealed class Choice(Question question, (State State, double Probability)[] outcomes)
    {
        public Question Question => question;

        public (State State, double Probability)[] Outcomes => outcomes;

        public double AtLeast => 1 + outcomes.Sum(outcome => outcome.Probability * outcome.State.AtLeast);
    }
}
