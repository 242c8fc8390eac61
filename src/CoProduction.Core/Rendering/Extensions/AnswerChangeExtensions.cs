using CoProduction.Rendering;

namespace CoProduction;

/// <summary>A change of one answer in words.</summary>
public static class AnswerChangeExtensions
{
    extension(AnswerChange change)
    {
        /// <summary>The answers that would do as a clause, as in <c>if there were a formal arrangement</c>.</summary>
        /// <exception cref="ArgumentNullException">The change is null.</exception>
        public string ToSupposition()
        {
            ArgumentNullException.ThrowIfNull(change);
            return SuppositionRendering.Clause(change);
        }
    }
}
