using CoProduction.Rendering;

namespace CoProduction;

/// <summary>A classification in full.</summary>
public static class ClassificationExtensions
{
    extension(Classification classification)
    {
        /// <summary>Every judgement with its criteria, sources and what would turn it, then the kinds and the cautions, as plain text.</summary>
        /// <exception cref="ArgumentNullException">The classification is null.</exception>
        public string Explain()
        {
            ArgumentNullException.ThrowIfNull(classification);
            return TextRendering.Explain(classification);
        }

        /// <summary>The whole result as Markdown: a table of verdicts, the kinds, every criterion with its sources and what would turn the verdict, and the cautions.</summary>
        /// <exception cref="ArgumentNullException">The classification is null.</exception>
        public string ToMarkdown()
        {
            ArgumentNullException.ThrowIfNull(classification);
            return MarkdownRendering.Of(classification);
        }
    }
}
