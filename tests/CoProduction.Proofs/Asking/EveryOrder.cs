using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Proofs.Asking;

/// <summary>The fewest expected questions that settle what can be settled of several definitions, by trying every order of some questions.</summary>
/// <remarks>Recursion over what is known, by verdicts alone: an interview is over once no answers to the questions can settle any further definition.</remarks>
internal sealed class EveryOrder(IReadOnlyList<Definition> definitions, IReadOnlyList<Question> questions, AnswerWeights weights)
{
    private readonly CompletionWeights completions = new(weights);
    private readonly Dictionary<Answers, double> fewest = [];
    private readonly Dictionary<(Definition Definition, Answers Known), bool> settling = [];

    public double Fewest(Answers known)
    {
        if (!fewest.TryGetValue(known, out double least))
        {
            bool isOver = definitions.All(definition => definition.Assess(known) != Verdict.Undetermined || !CanSettle(definition, known));
            least = isOver ? 0 : Unsettled(known).Select(question => Sound(question, known)).Where(next => next.Length > 1).Min(Expected);
            fewest.Add(known, least);
        }

        return least;
    }

    private double Expected(Answers[] next)
    {
        double[] likely = [.. next.Select(answers => completions.Of(answers.Excluded.Bits))];
        return 1 + (next.Zip(likely).Sum(each => each.Second * Fewest(each.First)) / likely.Sum());
    }

    private bool CanSettle(Definition definition, Answers known)
    {
        if (!settling.TryGetValue((definition, known), out bool can))
        {
            can = definition.Assess(known) != Verdict.Undetermined
                || Unsettled(known).SelectMany(question => Sound(question, known)).Any(next => CanSettle(definition, next));
            settling.Add((definition, known), can);
        }

        return can;
    }

    private IEnumerable<Question> Unsettled(Answers known) => questions.Where(question => !known.Settles(question));

    private static Answers[] Sound(Question question, Answers known) =>
    [
        .. known.Possible(question).Select(option => known.WithOptions(question, option)).Where(answers => Contradiction.In(answers).Count == 0),
    ];
}
