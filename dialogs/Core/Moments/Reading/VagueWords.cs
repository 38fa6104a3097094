namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Words about time that name no day.</summary>
internal static class VagueWords
{
    private static readonly string[][] Phrases =
    [
        .. ((string[])[
            "binnenkort", "ooit", "asap", "feestdagen", "straks", "regelmatig", "geregeld", "periodiek", "soms", "later", "vaker", "tzt", "zsm", "spoedig", "eerdaags", "tussendoor", "doorlopend", "voortaan", "zodra", "wanneer", "binnen afzienbare tijd",
            "voorjaar", "najaar", "zomer", "herfst", "winter", "lente", "vakantie", "vakanties", "zomervakantie", "kerstvakantie", "meivakantie", "herfstvakantie", "voorjaarsvakantie", "bouwvak",
            "reces", "zomerreces", "ramadan", "suikerfeest", "offerfeest", "verkiezingen", "gemeenteraadsverkiezingen", "af en toe", "zo nu en dan", "nu en dan", "te zijner tijd", "op termijn",
            "zo snel mogelijk", "een tijdje", "een tijd", "een poos", "een poosje", "een paar", "om de zoveel tijd", "om de zoveel", "zo af en toe", "een andere keer", "over enkele", "over enige", "over wat", "een aantal",
            "enkele weken", "enkele maanden", "enkele dagen", "paar weken", "paar maanden", "paar dagen", "paar keer", "op een dag", "een keertje", "een dezer dagen", "wanneer het uitkomt", "als het uitkomt",
        ]).Select(phrase => phrase.Split(' ')).OrderByDescending(phrase => phrase.Length),
    ];

    private static readonly string[] Seasons = ["voorjaar", "najaar", "zomer", "herfst", "winter", "lente", "reces", "zomerreces", "vakantie", "vakanties", "bouwvak"];

    /// <summary>Where a season or a holiday stands as a time, such as in “na de zomer”; -1 when nowhere.</summary>
    public static int SeasonAt(Tokens tokens)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if ((Seasons.Contains(tokens[at].Text) || tokens[at].Text.EndsWith("vakantie", StringComparison.Ordinal))
                && (tokens.IsOne(at - 1, "elk", "elke", "ieder", "iedere", "na", "voor", "in", "tot") || (tokens.IsOne(at - 1, "de", "het") && tokens.IsOne(at - 2, "na", "voor", "in", "tot", "rond", "tijdens", "met"))))
                return at;
        }

        return -1;
    }

    /// <summary>How many tokens of such words stand here; none is zero.</summary>
    public static int LengthAt(Tokens tokens, int at)
    {
        foreach (var phrase in Phrases)
        {
            if (tokens.Are(at, phrase))
                return phrase.Length + (Quantities.UnitAt(tokens, at + phrase.Length)?.Length ?? (tokens.Digits(at + phrase.Length, 4, 4) is null ? 0 : 1));
        }

        return 0;
    }
}
