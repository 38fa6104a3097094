using System.Globalization;

namespace Sleutelnet.Bench.Soak;

/// <summary>What a client types to be reminded of something: each time of something else, on a day of a later year.</summary>
internal static class PlannedMoment
{
    private const int Days = 28;

    public static string Sentence(int client, int turn, int network) => string.Create(
        CultureInfo.InvariantCulture, $"herinner me op {1 + (turn % Days)} oktober {DateTimeOffset.UtcNow.Year + 1} aan {Title(client, turn, network)}");

    /// <summary>What it is about: letters only, for a number could be read as a date.</summary>
    public static string Title(int client, int turn, int network) => $"de taart in {Marks.Of(network)} voor tafel {Letters(turn)}z{Letters(client)}";

    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
