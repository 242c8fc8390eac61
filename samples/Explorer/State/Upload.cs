using Microsoft.AspNetCore.Components.Forms;

namespace Explorer.State;

/// <summary>A file that the reader chose, taken into memory.</summary>
public static class Upload
{
    /// <summary>Its bytes, or a sentence that says why there are none.</summary>
    public static async Task<(byte[]? Bytes, string? Refusal)> Read(IBrowserFile file, long mostBytes)
    {
        try
        {
            using MemoryStream bytes = new();
            await using Stream stream = file.OpenReadStream(mostBytes);
            await stream.CopyToAsync(bytes);
            return (bytes.ToArray(), null);
        }
        catch (IOException)
        {
            return (null, $"{file.Name}: larger than {mostBytes / 1_000_000} MB.");
        }
    }
}
