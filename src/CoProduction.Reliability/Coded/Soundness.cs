using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>Whether answers can all be true.</summary>
internal static class Soundness
{
    public static bool IsSound(Answers answers) => Contradiction.In(answers).Count == 0;
}
