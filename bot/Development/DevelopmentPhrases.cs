namespace Sleutelnet.Bot.Development;

/// <summary>What the terminal says, in Dutch, while the tools of Development start.</summary>
internal static class DevelopmentPhrases
{
    private const string GoOnWithout =
        "Of ga verder zonder Node.js: zet Storage__ConnectionString op de verbindingsreeks van een eigen opslagaccount " +
        "en zet DevTools__Azurite en DevTools__Playground op false.";

    public const string NodeMissing =
        "Node.js ontbreekt op deze computer. Sleutelnet heeft versie 20 of nieuwer nodig voor de opslag en de chat van Development.\n" +
        "Installeer Node.js (met npm) en start opnieuw.\n" + GoOnWithout;

    public const string NpmMissing =
        "npm ontbreekt op deze computer. Sleutelnet haalt daarmee de opslag en de chat van Development op.\n" +
        "Installeer Node.js met npm en start opnieuw.\n" + GoOnWithout;

    public const string Installing = "De hulpmiddelen in tools/ worden opgehaald. Dat gebeurt één keer en duurt ongeveer een minuut.";

    public const string NoChatWithoutNode = "Node.js 20 of nieuwer met npm ontbreekt. De chat (Agents Playground) start daarom niet.";

    public const string SeeLog = "Kijk in .data/playground.log.";

    public static string OwnStorage(string setting) => $"De opslag is het account uit {setting}. Azurite start niet.";

    public static string NodeTooOld(string version) =>
        $"Node.js is hier versie {version}. Sleutelnet heeft versie 20 of nieuwer nodig voor de opslag en de chat van Development.\n" +
        "Installeer een nieuwere versie en start opnieuw.\n" + GoOnWithout;

    public static string ToolsFolderMissing(string from) =>
        $"De map tools/ met package-lock.json is niet gevonden vanaf {from}. Zet DevTools__Folder op het pad van die map.";

    public static string InstallFailed(string output) =>
        $"npm kon de hulpmiddelen in tools/ niet ophalen. Controleer de verbinding en start opnieuw. npm zei:\n{output}";

    public static string DidNotStart(string tool, string output) => $"{tool} start niet. Het zei als laatste:\n{output}";

    public static string NotAPort(string setting, string value) =>
        $"De instelling {setting} is '{value}'. Dat is geen poort: geef een getal van 0 tot en met 65535.";

    public static string NotYesOrNo(string setting, string value) =>
        $"De instelling {setting} is '{value}'. Geef true of false.";

    public static string UsesRunningAzurite(int port) => $"Op poort {port} draait al een Azurite. Sleutelnet gebruikt die.";

    public static string Storage(int port, string folder) => $"De opslag (Azurite) draait op poort {port}. De gegevens staan in {folder}.";

    public static string Ready(string address) => $"Sleutelnet is klaar. Open de chat in je browser: {address}";

    public static string ReadyWithoutChat(string endpoint) => $"Sleutelnet is klaar. De bot luistert op {endpoint}";
}
