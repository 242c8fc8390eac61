using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>A condition taken apart into answers that decide it, so that a database or another program can give the exact status that this library gives.</summary>
/// <remarks>
/// Immutable, compared by reference, and worked out anew each time that one is made. A status can be told in two ways, and whichever is shorter will do: by what forces it,
/// or by what would be left of the opposite.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class ExactForm
{
    /// <summary>The most steps to list the possibilities of one side: with more, they are too many to be written down.</summary>
    private const long MostSteps = 1_000_000;

    private readonly Theory theory;

    private ExactForm(Condition condition)
    {
        Condition = condition;
        theory = condition.Questionnaire.Theory;
        Holding = Possibilities(condition);
        Failing = Possibilities(!condition);
        var compiled = CompiledCondition.Compile(condition);
        Forcing = compiled.IsLarge ? null : Boxes(condition.Questionnaire, compiled.Met);
        Preventing = compiled.IsLarge ? null : Boxes(condition.Questionnaire, compiled.NotMet);
        Contradictions = ContradictionsOf(condition.Questionnaire);
    }

    /// <summary>The condition that is taken apart.</summary>
    public Condition Condition { get; }

    /// <summary>All ways in which the condition can hold: it surely does not where none is left.</summary>
    public IReadOnlyList<Possibility> Holding { get; }

    /// <summary>All ways in which it can fail: it surely holds where none is left.</summary>
    public IReadOnlyList<Possibility> Failing { get; }

    /// <summary>The smallest sets of answers that force the condition to hold: it surely does where one of them is known.</summary>
    /// <value>Null where they are too many to be listed.</value>
    public IReadOnlyList<AnswerBox>? Forcing { get; }

    /// <summary>The smallest sets of answers that force it not to hold.</summary>
    /// <value>Null where they are too many to be listed.</value>
    public IReadOnlyList<AnswerBox>? Preventing { get; }

    /// <summary>The smallest sets of answers that contradict each other, to whichever questions: where one of them is known, the condition is open.</summary>
    public IReadOnlyList<AnswerBox> Contradictions { get; }

    /// <summary>The form of a condition.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="NotSupportedException">The condition is too large to be reasoned with, or to be taken apart.</exception>
    public static ExactForm Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new ExactForm(condition);
    }

    /// <summary>The smallest sets of answers to a questionnaire that contradict each other by its implications.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    /// <exception cref="NotSupportedException">Its implications are too many or too intricate to be reasoned with.</exception>
    public static IReadOnlyList<AnswerBox> ContradictionsOf(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return Boxes(questionnaire, questionnaire.Theory.Conflicts.ToArray());
    }

    /// <summary>The condition.</summary>
    public override string ToString() => Condition.ToString();

    private static AnswerBox[] Boxes(Questionnaire questionnaire, IReadOnlyList<Box> boxes) =>
        [.. boxes.Select(box => new AnswerBox(questionnaire, box.Excluded))];

    private Possibility[] Possibilities(Condition condition)
    {
        Budget budget = new(MostSteps);
        List<Box> cover = theory.Cover.Of(condition, budget);
        return budget.IsSpent
            ? throw new NotSupportedException("The condition is too large to be taken apart: the ways in which it can hold, or fail, are too many.")
            : [.. cover.Where(box => !theory.IsBroken(box.Excluded)).Select(PossibilityOf)];
    }

    /// <summary>
    /// A box and what completes a conflict with it. What a conflict lacks is left out where it rules out all that the box allows of a question, for then nothing of
    /// the box is left anyhow, and where it is the whole conflict, for that is a contradiction by itself.
    /// </summary>
    private Possibility PossibilityOf(Box box)
    {
        List<Box> lacking = [];
        foreach (Box conflict in theory.Conflicts)
        {
            Box rest = conflict.Lacking(box.Excluded);
            if (rest != conflict && !theory.Cover.IsEmpty((rest & box).Excluded))
            {
                lacking.Add(rest);
            }
        }

        return new Possibility(new AnswerBox(theory.Questionnaire, box.Excluded), Boxes(theory.Questionnaire, Cover.Unite([], lacking)));
    }
}
