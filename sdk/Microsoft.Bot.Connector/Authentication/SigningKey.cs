using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key that the channel publishes, with the channels it may speak for.</summary>
internal sealed class SigningKey
{
    private readonly HashSet<string> _endorsements;

    private SigningKey(SecurityKey key, HashSet<string> endorsements)
    {
        Key = key;
        _endorsements = endorsements;
    }

    public SecurityKey Key { get; }

    public bool Endorses(string channelId) => !string.IsNullOrEmpty(channelId) && _endorsements.Contains(channelId);

    /// <summary>The keys of a JSON Web Key Set by their ids; what is no RSA key for signing is left out.</summary>
    public static Dictionary<string, SigningKey> ReadAll(string keySet)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in new JsonWebKeySet(keySet).Keys)
        {
            if (key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, Use: null or "" or JsonWebKeyUseNames.Sig })
            {
                keys[key.Kid] = new SigningKey(key, EndorsementsOf(key));
            }
        }

        return keys;
    }

    private static HashSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()).ToHashSet(StringComparer.Ordinal)
            : [];
}
