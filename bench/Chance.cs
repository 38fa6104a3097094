namespace Sleutelnet.Bench;

/// <summary>Chance that comes from a seed alone: the same seed, subject and number give the same, whoever asks first.</summary>
internal static class Chance
{
    public static Random Of(int seed, string subject, int number = 0)
    {
        unchecked
        {
            // Folded as FNV does, and mixed as splitmix does: neighbouring numbers must not resemble each other.
            var mixed = 14695981039346656037UL ^ (uint)seed;
            foreach (var character in $"{subject}|{number}")
                mixed = (mixed ^ character) * 1099511628211UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return new Random((int)(mixed ^ (mixed >> 31)));
        }
    }

    /// <summary>An id that the seed alone decides.</summary>
    public static Guid Id(int seed, string subject, int number)
    {
        var bytes = new byte[16];
        Of(seed, subject, number).NextBytes(bytes);
        return new Guid(bytes);
    }
}
