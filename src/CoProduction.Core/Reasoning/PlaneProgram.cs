using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Several conditions on one questionnaire, held against many activities at once: a bit of a plane is an activity.</summary>
/// <remarks>
/// A step takes 1,024 activities, and goes through one list of operations on planes: which answers of one question are ruled out together, which blockers are, and then for each
/// condition whether some box of its short side holds and whether all are blocked. It is the dual form of <see cref="ShortForm"/>, and as exact. Between the operations it asks for the
/// memory of the next step, so that this is there when its turn comes. Immutable, and safe for use by several threads at once; each step is given a space of its own.
/// </remarks>
internal sealed class PlaneProgram
{
    /// <summary>How many words of 64 activities a step takes.</summary>
    public const int Words = 16;

    /// <summary>How many words come from memory together.</summary>
    private const int LineWords = 8;

    private readonly int[] code;
    private readonly int[] lines;
    private readonly int valid;
    private readonly (int Place, int Met, int NotMet)[] results;
    private readonly (int Place, CompiledCondition Condition)[] others;
    private readonly int broken;

    private PlaneProgram(PlaneProgramWriter writer, int valid, int broken, (int, int, int)[] results, (int, CompiledCondition)[] others)
    {
        code = writer.Code;
        Planes = writer.Planes;
        Space = writer.Registers * Words;
        (this.valid, this.broken, this.results, this.others) = (valid, broken, results, others);
        Conditions = results.Length + others.Length;
        Asked = others.Length > 0 ? [Range.EndAt(Planes * Words)] : RunsOf(writer.Asked);
        lines = [.. Asked.SelectMany(run => Enumerable.Range(run.Start.Value, run.End.Value - run.Start.Value)).Where(word => word % LineWords == 0)];
    }

    /// <summary>How many planes of answers there are: one for each answer to each question, in their order.</summary>
    public int Planes { get; }

    /// <summary>The words of the planes of answers that are looked at, run by run.</summary>
    public IReadOnlyList<Range> Asked { get; }

    /// <summary>How many words a step needs for itself, the planes of answers first.</summary>
    public int Space { get; }

    /// <summary>How many conditions there are.</summary>
    public int Conditions { get; }

    public static PlaneProgram Of(Questionnaire questionnaire, IReadOnlyList<CompiledCondition> conditions)
    {
        PlaneProgramWriter writer = new(questionnaire);
        int valid = writer.Reserve();
        int broken = writer.Any([.. questionnaire.Theory.Conflicts.ToArray().Select(conflict => writer.All(conflict.Excluded))]);
        Dictionary<AnswerSet, int> blocked = [];
        List<(int, int, int)> results = [];
        List<(int, CompiledCondition)> others = [];
        foreach ((int place, CompiledCondition condition) in conditions.Index())
        {
            if (condition.ShortForm is not { } form)
            {
                others.Add((place, condition));
                continue;
            }

            int within = writer.Any([.. form.Boxes.Select(box => writer.All(box.Excluded))]);
            int outside = writer.All([.. form.Boxes.Select(box => Blocked(form, box))]);
            results.Add(form.Within == CriterionStatus.Met ? (place, within, outside) : (place, outside, within));
        }

        return new PlaneProgram(writer, valid, broken, [.. results], [.. others]);

        // Many conditions share a box, and what blocks it depends on nothing but the questionnaire.
        int Blocked(ShortForm form, ShortForm.BlockedBox box)
        {
            if (!blocked.TryGetValue(box.Excluded, out int plane))
            {
                plane = writer.Any([.. form.BlockersOf(box).Select(writer.All)]);
                blocked.Add(box.Excluded, plane);
            }

            return plane;
        }
    }

    /// <summary>
    /// Decides all conditions for 1,024 activities at most: the planes of answers that are ruled out stand first in the space, a word after another for each answer; one bit for each activity
    /// that there is in the second argument, and in the third the planes of the next step, or nothing. Met and not met are written for each condition, a word after another; a bit is in neither
    /// where the condition is open.
    /// </summary>
    public void Run(Span<ulong> space, ReadOnlySpan<ulong> there, ReadOnlySpan<ulong> ahead, Span<ulong> met, Span<ulong> notMet)
    {
        Span<ulong> sound = Decide(space, there, ahead);
        foreach ((int place, int isMet, int isNotMet) in results)
        {
            Keep(space.Slice(isMet * Words, Words), sound, met.Slice(place * Words, Words));
            Keep(space.Slice(isNotMet * Words, Words), sound, notMet.Slice(place * Words, Words));
        }

        foreach ((int place, CompiledCondition condition) in others)
        {
            Each(condition, space, sound, met.Slice(place * Words, Words), notMet.Slice(place * Words, Words));
        }
    }

    /// <summary>The same, but that it adds for each condition how many activities meet it, and how many do not.</summary>
    public void Count(Span<ulong> space, ReadOnlySpan<ulong> there, ReadOnlySpan<ulong> ahead, Span<long> met, Span<long> notMet)
    {
        Span<ulong> sound = Decide(space, there, ahead);
        foreach ((int place, int isMet, int isNotMet) in results)
        {
            met[place] += Shared(space.Slice(isMet * Words, Words), sound);
            notMet[place] += Shared(space.Slice(isNotMet * Words, Words), sound);
        }

        Span<ulong> planes = stackalloc ulong[2 * Words];
        foreach ((int place, CompiledCondition condition) in others)
        {
            Each(condition, space, sound, planes[..Words], planes[Words..]);
            met[place] += Shared(planes[..Words], sound);
            notMet[place] += Shared(planes[Words..], sound);
        }
    }

    /// <summary>What is ruled out of one activity of a step, whose planes of answers stand first in the space.</summary>
    public static AnswerSet At(ReadOnlySpan<ulong> space, int planes, int place)
    {
        AnswerSet excluded = default;
        for (int plane = 0; plane < planes; plane++)
        {
            excluded |= (space[(plane * Words) + (place >> 6)] >> (place & 63) & 1) != 0 ? AnswerSet.At(plane) : default;
        }

        return excluded;
    }

    /// <summary>A bit for each activity that a word has, when so many are left.</summary>
    public static ulong There(long left) => left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << (int)left) - 1;

    /// <summary>Goes through the operations: what kind, where to, of how many planes, and which. Gives the plane of what does not contradict itself.</summary>
    private Span<ulong> Decide(Span<ulong> space, ReadOnlySpan<ulong> there, ReadOnlySpan<ulong> ahead)
    {
        ref ulong first = ref MemoryMarshal.GetReference(space);
        ReadOnlySpan<int> left = ahead.IsEmpty ? [] : lines;
        for (ReadOnlySpan<int> rest = code; !rest.IsEmpty;)
        {
            ReadOnlySpan<int> sources = rest.Slice(3, rest[2]);
            Lanes made = rest[0] == PlaneProgramWriter.AllCode ? Lanes.All(ref first, sources) : Lanes.Any(ref first, sources);
            made.WriteTo(ref first, rest[1]);
            rest = rest[(3 + sources.Length)..];
            if (!left.IsEmpty)
            {
                Fetch(in ahead[left[0]]);
                left = left[1..];
            }
        }

        foreach (int line in left)
        {
            Fetch(in ahead[line]);
        }

        Span<ulong> sound = space.Slice(valid * Words, Words);
        ReadOnlySpan<ulong> contradicting = space.Slice(broken * Words, Words);
        for (int word = 0; word < Words; word++)
        {
            sound[word] = there[word] & ~contradicting[word];
        }

        return sound;
    }

    /// <summary>Asks for a line of memory that will be read soon, and but once, of processors that can be asked. Nothing is read: wherever the line has moved meanwhile, no more is lost than time.</summary>
    private static unsafe void Fetch(ref readonly ulong word)
    {
        if (Sse.IsSupported)
        {
            Sse.PrefetchNonTemporal(Unsafe.AsPointer(ref Unsafe.AsRef(in word)));
        }
    }

    private static void Keep(ReadOnlySpan<ulong> plane, ReadOnlySpan<ulong> sound, Span<ulong> kept)
    {
        for (int word = 0; word < Words; word++)
        {
            kept[word] = plane[word] & sound[word];
        }
    }

    private static int Shared(ReadOnlySpan<ulong> plane, ReadOnlySpan<ulong> other)
    {
        int bits = 0;
        for (int word = 0; word < Words; word++)
        {
            bits += BitOperations.PopCount(plane[word] & other[word]);
        }

        return bits;
    }

    /// <summary>A condition without a short side, activity by activity.</summary>
    private void Each(CompiledCondition condition, ReadOnlySpan<ulong> space, ReadOnlySpan<ulong> sound, Span<ulong> met, Span<ulong> notMet)
    {
        met.Clear();
        notMet.Clear();
        for (int word = 0; word < Words; word++)
        {
            for (ulong left = sound[word]; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                CriterionStatus status = condition.Evaluate(At(space, Planes, (word * 64) + bit));
                met[word] |= status == CriterionStatus.Met ? 1UL << bit : 0;
                notMet[word] |= status == CriterionStatus.NotMet ? 1UL << bit : 0;
            }
        }
    }

    /// <summary>The words of the planes of some answers, those of planes side by side as one run.</summary>
    private static List<Range> RunsOf(AnswerSet answers)
    {
        List<Range> runs = [];
        for (AnswerSet left = answers; !left.IsEmpty; left = left.Without(AnswerSet.At(left.First)))
        {
            int start = left.First * Words;
            if (runs is [.., var last] && last.End.Value == start)
            {
                runs[^1] = last.Start..(start + Words);
            }
            else
            {
                runs.Add(start..(start + Words));
            }
        }

        return runs;
    }

    /// <summary>The words of one plane in a step.</summary>
    private readonly struct Lanes(Vector512<ulong> one, Vector512<ulong> two)
    {
        private readonly Vector512<ulong> one = one;
        private readonly Vector512<ulong> two = two;

        public static Lanes All(ref ulong space, ReadOnlySpan<int> registers)
        {
            (Vector512<ulong> one, Vector512<ulong> two) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);
            foreach (int register in registers)
            {
                ref ulong word = ref Unsafe.Add(ref space, register * Words);
                one &= Vector512.LoadUnsafe(ref word);
                two &= Vector512.LoadUnsafe(ref word, 8);
            }

            return new(one, two);
        }

        public static Lanes Any(ref ulong space, ReadOnlySpan<int> registers)
        {
            (Vector512<ulong> one, Vector512<ulong> two) = (default, default);
            foreach (int register in registers)
            {
                ref ulong word = ref Unsafe.Add(ref space, register * Words);
                one |= Vector512.LoadUnsafe(ref word);
                two |= Vector512.LoadUnsafe(ref word, 8);
            }

            return new(one, two);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void WriteTo(ref ulong space, int register)
        {
            ref ulong word = ref Unsafe.Add(ref space, register * Words);
            one.StoreUnsafe(ref word);
            two.StoreUnsafe(ref word, 8);
        }
    }
}
