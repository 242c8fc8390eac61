using CoProduction.Rendering;

namespace CoProduction;

/// <summary>A judgement on an initiative in full.</summary>
public static class InitiativeJudgementExtensions
{
    extension(InitiativeJudgement judgement)
    {
        /// <summary>The verdict, then each activity's judgement with every criterion, its answers and its sources, as plain text.</summary>
        /// <exception cref="ArgumentNullException">The judgement is null.</exception>
        public string Explain()
        {
            ArgumentNullException.ThrowIfNull(judgement);
            return TextRendering.Explain(judgement);
        }
    }
}
