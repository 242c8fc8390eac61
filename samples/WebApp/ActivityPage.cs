using CoProduction;

namespace WebApp;

/// <summary>Some activities of a list, and the id after which the others come; null where there are none.</summary>
internal sealed record ActivityPage(IReadOnlyList<Activity> Activities, string? Next);
