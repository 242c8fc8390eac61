using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>All that a plan rests on: the definitions to settle, the chances of the answers, and the questions that may be asked.</summary>
internal sealed class Agenda(DefinitionSet definitions, AnswerWeights weights, QuestionSet skipped)
{
    private readonly QuestionSet available =
        definitions.Aggregate(default(QuestionSet), (questions, definition) => questions | definition.Criterion.QuestionMask).Without(skipped);

    public DefinitionSet Definitions => definitions;

    public Questionnaire Questionnaire => Theory.Questionnaire;

    public Theory Theory { get; } = definitions.Questionnaire.Theory;

    public Chances Chances => weights.ChancesFor(definitions.Questionnaire);

    /// <summary>The questions that still matter for some definition.</summary>
    public QuestionSet Askable(AnswerSet excluded) =>
        definitions.Aggregate(default(QuestionSet), (questions, definition) => questions | Askable(definition, excluded));

    /// <summary>The questions that still matter for a definition: with some answers to others, theirs settle what those leave open.</summary>
    public QuestionSet Askable(Definition definition, AnswerSet excluded)
    {
        if (definition.Criterion.Compiled.Outlook is { } outlook)
        {
            return IsSettled(definition, excluded) ? default : outlook.QuestionsToSettle(excluded, available);
        }

        AnswerSet askable = default;
        foreach (Box way in WaysToSettle(definition, excluded))
        {
            askable |= way.Excluded;
        }

        return Questionnaire.QuestionsOf(askable);
    }

    /// <summary>What the smallest sets of answers that settle a definition lack, of those that can be had by asking; none once it is settled.</summary>
    public List<Box> WaysToSettle(Definition definition, AnswerSet excluded)
    {
        if (IsSettled(definition, excluded))
        {
            return [];
        }

        List<Box> ways = definition.Criterion.Compiled.WaysToSettle(excluded);
        ways.RemoveAll(way => !available.Holds(way.Excluded));
        return ways;
    }

    private bool IsSettled(Definition definition, AnswerSet excluded) =>
        Theory.IsBroken(excluded) || definition.Criterion.Compiled.Evaluate(excluded) != CriterionStatus.Open;
}
