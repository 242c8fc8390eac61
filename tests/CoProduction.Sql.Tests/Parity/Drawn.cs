using CoProduction.Coding;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>Answers drawn for a case, and what the library says of them.</summary>
internal sealed record Drawn(ParityCase Case, IReadOnlyList<Answers> Rows, IReadOnlyList<string> Expected);
