using CoProduction.Rendering;

namespace CoProduction;

/// <summary>A classification of an initiative in full.</summary>
public static class InitiativeClassificationExtensions
{
    extension(InitiativeClassification classification)
    {
        /// <summary>Every judgement in a sentence, then each activity's classification in full, as plain text.</summary>
        /// <exception cref="ArgumentNullException">The classification is null.</exception>
        public string Explain()
        {
            ArgumentNullException.ThrowIfNull(classification);
            return TextRendering.Explain(classification);
        }

        /// <summary>The whole result as Markdown: a table of verdicts, then each activity's classification in full.</summary>
        /// <exception cref="ArgumentNullException">The classification is null.</exception>
        public string ToMarkdown()
        {
            ArgumentNullException.ThrowIfNull(classification);
            return MarkdownRendering.Of(classification);
        }
    }
}
