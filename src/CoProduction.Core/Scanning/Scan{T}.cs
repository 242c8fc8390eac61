using System.Diagnostics.CodeAnalysis;

namespace CoProduction.Scanning;

/// <summary>Reads a value in one walk; false where there is anything that has to be looked at more closely.</summary>
internal delegate bool Scan<T>(ReadOnlySpan<byte> utf8, ScanOptions options, [MaybeNullWhen(false)] out T value);
