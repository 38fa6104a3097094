namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Words about time that name no day.</summary>
internal static class VagueWords
{
    private static readonly string[][] Phrases =
    [
        .. ((string[])[
            "binnenkort", "ooit", "straks", "regelmatig", "geregeld", "periodiek", "soms", "later", "vaker", "tzt", "zsm", "spoedig", "eerdaags", "tussendoor", "doorlopend", "voortaan", "zodra", "wanneer", "binnen afzienbare tijd",
            "voorjaar", "najaar", "zomer", "herfst", "winter", "lente", "vakantie", "vakanties", "zomervakantie", "kerstvakantie", "meivakantie", "herfstvakantie", "voorjaarsvakantie", "bouwvak",
            "reces", "zomerreces", "ramadan", "suikerfeest", "offerfeest", "verkiezingen", "gemeenteraadsverkiezingen", "af en toe", "zo nu en dan", "nu en dan", "te zijner tijd", "op termijn",
            "zo snel mogelijk", "een tijdje", "een tijd", "een poos", "een poosje", "een paar", "om de zoveel tijd", "om de zoveel", "zo af en toe", "een andere keer", "over enkele", "over enige", "over wat", "een aantal",
            "enkele weken", "enkele maanden", "enkele dagen", "paar weken", "paar maanden", "paar dagen", "paar keer", "op een dag", "een keertje", "een dezer dagen", "wanneer het uitkomt", "als het uitkomt",
        ]).Select(phrase => phrase.Split(' ')).OrderByDescending(phrase => phrase.Length),
    ];

    /// <summary>How many tokens of such words stand here; none is zero.</summary>
    public static int LengthAt(Tokens tokens, int at)
    {
        foreach (var phrase in Phrases)
        {
            if (tokens.Are(at, phrase))
                return phrase.Length + (Quantities.UnitAt(tokens, at + phrase.Length)?.Length ?? 0);
        }

        return 0;
    }
}
