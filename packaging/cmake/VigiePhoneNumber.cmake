# Debian's libphonenumber comes without a file for CMake. Its header is made of Protocol Buffers' inline functions.
find_path(VIGIE_PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(VIGIE_PHONENUMBER phonenumber REQUIRED)
find_library(VIGIE_PROTOBUF protobuf REQUIRED)
add_library(phonenumber UNKNOWN IMPORTED)
add_library(PhoneNumber::phonenumber ALIAS phonenumber)
set_target_properties(phonenumber PROPERTIES IMPORTED_LOCATION ${VIGIE_PHONENUMBER}
  INTERFACE_INCLUDE_DIRECTORIES ${VIGIE_PHONENUMBER_INCLUDE} INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${VIGIE_PHONENUMBER_INCLUDE}
  INTERFACE_LINK_LIBRARIES ${VIGIE_PROTOBUF})
