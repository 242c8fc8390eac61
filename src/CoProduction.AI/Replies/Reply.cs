namespace CoProduction.AI;

/// <summary>A reply as it was read: its activities, and what of it does not stand.</summary>
internal sealed record Reply(IReadOnlyList<ReplyActivity> Activities, IReadOnlyList<DroppedAnswer> Dropped);

/// <summary>One activity of a reply, with the answers that stand.</summary>
internal sealed record ReplyActivity(string Title, IReadOnlyList<TextSpan> Passages, IReadOnlyList<CodedAnswer> Answers);
