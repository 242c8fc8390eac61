using System.Diagnostics;
using System.Reflection;

namespace CoProduction.Fuzz;

/// <summary>What no input may exceed.</summary>
internal static class Limits
{
    /// <summary>So long may an input take: a second, and five where nothing is optimised.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(IsOptimised ? 1 : 5);

    private static bool IsOptimised => typeof(Activity).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };
}
