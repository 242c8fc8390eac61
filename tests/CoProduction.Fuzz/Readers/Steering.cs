using System.Buffers;

namespace CoProduction.Fuzz.Readers;

/// <summary>Characters that steer a terminal, break a line, or turn the direction of what is shown. The marks of Arabic and Hebrew writing (U+061C, U+200E, U+200F) turn no letters, and stay; the verb <c>sql</c> alone refuses them in names.</summary>
internal static class Steering
{
    public static SearchValues<char> Characters { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(code => code is < 0x20 and not '\n' or >= 0x7F).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)]);
}
