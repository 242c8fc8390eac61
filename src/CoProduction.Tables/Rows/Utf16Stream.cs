using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace CoProduction.Tables;

/// <summary>A text in UTF-16 as UTF-8; where half of a character stands, a byte that UTF-8 does not have, so that it is found and told with its place.</summary>
internal sealed class Utf16Stream(Stream utf16, bool isBigEndian) : ReadOnlyStream
{
    private const byte NoUtf8 = 0xFF;

    private readonly byte[] pending = new byte[16 * 1024];
    private readonly byte[] made = new byte[32 * 1024];
    private int pendingLength;
    private int at;
    private int madeLength;
    private bool isEnded;

    public override int Read(Span<byte> buffer)
    {
        while (at == madeLength && !isEnded) Take(utf16.Read(pending.AsSpan(pendingLength)));
        return Give(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (at == madeLength && !isEnded) Take(await utf16.ReadAsync(pending.AsMemory(pendingLength), cancellationToken).ConfigureAwait(false));
        return Give(buffer.Span);
    }

    private int Give(Span<byte> buffer)
    {
        int length = Math.Min(buffer.Length, madeLength - at);
        made.AsSpan(at, length).CopyTo(buffer);
        at += length;
        return length;
    }

    private void Take(int length)
    {
        isEnded = length == 0;
        pendingLength += length;
        Span<byte> whole = pending.AsSpan(0, pendingLength & ~1);
        if (isBigEndian != !BitConverter.IsLittleEndian)
        {
            Span<short> units = MemoryMarshal.Cast<byte, short>(whole);
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units, units);
        }

        (at, madeLength) = (0, 0);
        ReadOnlySpan<char> rest = MemoryMarshal.Cast<byte, char>(whole);
        while (!rest.IsEmpty)
        {
            OperationStatus status = Utf8.FromUtf16(rest, made.AsSpan(madeLength), out int read, out int written, replaceInvalidSequences: false, isFinalBlock: isEnded);
            madeLength += written;
            rest = rest[read..];
            if (status == OperationStatus.NeedMoreData) break;
            if (status != OperationStatus.InvalidData) continue;
            made[madeLength++] = NoUtf8;
            rest = rest[1..];
        }

        if (isEnded && (pendingLength & 1) == 1) made[madeLength++] = NoUtf8;
        Keep(rest, (pendingLength & 1) == 1 && !isEnded ? pending[pendingLength - 1] : null);
    }

    /// <summary>Keeps the first half of a character whose second is still to come, and a byte of the next half.</summary>
    private void Keep(ReadOnlySpan<char> rest, byte? odd)
    {
        Span<byte> half = stackalloc byte[sizeof(char) * rest.Length];
        MemoryMarshal.AsBytes(rest).CopyTo(half);
        if (isBigEndian != !BitConverter.IsLittleEndian) half.Reverse();
        half.CopyTo(pending);
        pendingLength = half.Length;
        if (odd is { } last) pending[pendingLength++] = last;
    }
}
