using CoProduction.Rendering;

namespace CoProduction.Practice;

/// <summary>A checklist's result in full.</summary>
public static class ChecklistResultExtensions
{
    extension(ChecklistResult result)
    {
        /// <summary>Every item with its answers, its advice and their sources, then the notes, as plain text.</summary>
        /// <exception cref="ArgumentNullException">The result is null.</exception>
        public string Explain()
        {
            ArgumentNullException.ThrowIfNull(result);
            return PracticeRendering.Explain(result);
        }
    }
}
