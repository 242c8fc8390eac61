using CoProduction.Rendering;

namespace CoProduction;

/// <summary>A judgement in full.</summary>
public static class JudgementExtensions
{
    extension(Judgement judgement)
    {
        /// <summary>The shortest reasons, every criterion with its answers and sources, what is open, and what would turn the verdict, as plain text.</summary>
        /// <exception cref="ArgumentNullException">The judgement is null.</exception>
        public string Explain()
        {
            ArgumentNullException.ThrowIfNull(judgement);
            return TextRendering.Explain(judgement);
        }
    }
}
