using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What is ahead of a condition with more smallest sets of answers that decide than a plan can go through: told by its diagram, without a list.</summary>
/// <remarks>Immutable and safe for use by several threads at once.</remarks>
internal sealed class Outlook(StatusDiagram diagram)
{
    /// <summary>The most sets of answers that a plan goes through one by one: a fifth more than any definition of the literature has.</summary>
    public const int MostListed = 400;

    /// <summary>The most steps to find what would settle a status: a few milliseconds.</summary>
    public const long MostSteps = 20_000;

    /// <summary>The questions, of those available, whose answers settle the status together with some answers to others that leave it open.</summary>
    /// <remarks>Where that takes too many steps, all on which the status can still depend: none that matters is missing.</remarks>
    public QuestionSet QuestionsToSettle(AnswerSet excluded, QuestionSet available, long steps = MostSteps) =>
        ImplicantDiagram.Lacking(diagram, CriterionStatus.Met, excluded, available, steps) is { } meeting
            && ImplicantDiagram.Lacking(diagram, CriterionStatus.NotMet, excluded, available, steps) is { } failing
            ? meeting.Questions | failing.Questions
            : diagram.QuestionsAhead(excluded) & available;

    /// <summary>How far the status is from being settled, from 0 to 1/4, where complete sound answers are as likely as the product of their weights.</summary>
    /// <remarks>The variance of "it is met".</remarks>
    public double Doubt(AnswerSet excluded, ReadOnlySpan<double> weights)
    {
        double met = diagram.ShareMet(excluded, weights);
        return met * (1 - met);
    }
}
