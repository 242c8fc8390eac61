using System.Runtime.CompilerServices;
using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>What every criterion is held against: the answers, what clashes among them, and what follows from them, each worked out once.</summary>
internal sealed class Premises
{
    private readonly bool areSound;
    private StrongBox<Answers>? implied;

    public Premises(Answers answers, Questionnaire questionnaire)
    {
        Answers = answers;
        Questionnaire = questionnaire;
        Contradictions = Contradiction.In(answers);
        areSound = Contradictions.Count == 0;
    }

    /// <summary>The questionnaire that is reasoned about, also where nothing is known yet.</summary>
    public Questionnaire Questionnaire { get; }

    public Answers Answers { get; }

    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>What the implications add to the answers, on the questions to which they add anything.</summary>
    public Answers Implied => (Volatile.Read(ref implied) ?? Once.Keep(ref implied, new(Questionnaire.Theory.ImpliedBy(Answers)))).Value;

    public CriterionStatus StatusOf(CompiledCondition condition) => areSound ? condition.Evaluate(Answers.Excluded) : CriterionStatus.Open;
}
